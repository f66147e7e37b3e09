"""Small pieces of signal processing that every part of the demo shares."""
import numpy as np
from scipy import signal
from scipy.interpolate import CubicSpline

RATE_HZ = 48000


def rms(x):
    return float(np.sqrt(np.mean(np.square(x))))


def to_db(amplitude):
    return 20.0 * np.log10(np.maximum(amplitude, 1e-12))


def from_db(db):
    return 10.0 ** (np.asarray(db) / 20.0)


def frames(seconds):
    return int(round(seconds * RATE_HZ))


def time_axis(count):
    return np.arange(count) / RATE_HZ


def midi_to_hz(note):
    return 440.0 * 2.0 ** ((np.asarray(note, float) - 69.0) / 12.0)


def filtered(x, kind, edge_hz, order=2):
    """Butterworth filter along the first axis; kind as in scipy.signal.butter."""
    return signal.sosfilt(signal.butter(order, edge_hz, kind, fs=RATE_HZ, output="sos"), x, axis=0)


def tilted_noise(rng, count, low_hz, high_hz, db_per_octave=0.0):
    """Gaussian noise between two edges with a straight tilt, unit rms."""
    frequency = np.fft.rfftfreq(count, 1.0 / RATE_HZ)
    gain = (np.maximum(frequency, 10.0) / 1000.0) ** (db_per_octave / 6.02)
    gain[(frequency < low_hz) | (frequency > high_hz)] = 0.0
    noise = np.fft.irfft(np.fft.rfft(rng.standard_normal(count)) * gain, count)
    return noise / rms(noise)


def slow_drift(rng, count, rate_hz):
    """A smooth random curve of about unit deviation that turns `rate_hz` times a second."""
    knots = max(4, int(count / RATE_HZ * rate_hz) + 4)
    curve = CubicSpline(np.linspace(0, count, knots), rng.standard_normal(knots))
    return curve(np.arange(count))


def place(track, sound, at_frame, gain=1.0, pan=0.0):
    """Adds a mono or stereo sound to a stereo track; pan -1 (left) .. 1 (right), equal power."""
    first = int(at_frame)
    sound = np.asarray(sound)[: max(0, len(track) - first)]
    if sound.ndim == 1:
        angle = (pan + 1.0) * np.pi / 4.0
        sound = sound[:, None] * np.array([np.cos(angle), np.sin(angle)]) * np.sqrt(2.0)
    track[first:first + len(sound)] += gain * sound


def convolve(x, impulse_response):
    return signal.fftconvolve(x, impulse_response)[: len(x)]

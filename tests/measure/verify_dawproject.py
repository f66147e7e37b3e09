#!/usr/bin/env python3
"""Looks at a .dawproject file with other people's readers, and says what is in it.

  verify_dawproject.py [--schema DIR] [--sum FILE] [--tolerance DB] FILE.dawproject

Unpacks with Python's zipfile, which compares checksums; validates project.xml and metadata.xml with xmllint against
Project.xsd and MetaData.xsd in DIR (from https://github.com/bitwig/dawproject; without --schema that is skipped); checks
that identifiers are unique and every reference and file exists; and reads each WAV chunk by chunk, RF64 too, comparing
its length with what the XML says. With --sum the tracks, times the levels of their faders and the master's, muted ones
left out, are added up and compared with FILE, which ffmpeg reads: the difference has to stay below --tolerance dBFS
(standard: -100). Exit code 1 when anything is wrong.
"""
import argparse
import math
import pathlib
import struct
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

import numpy as np

BLOCK_FRAMES = 1 << 18


class Faults(list):
    def check(self, fine, text):
        if not fine:
            self.append(text)
            print("WRONG:", text)


class Wav:
    """A WAV of floats inside the archive, read in order."""

    def __init__(self, archive, name):
        self.file = archive.open(name)
        form, _, kind = struct.unpack("<4sI4s", self.file.read(12))
        if form not in (b"RIFF", b"RF64") or kind != b"WAVE":
            raise ValueError(f"{name}: no WAV")
        self.form, large = form.decode(), None
        while True:
            chunk, size = struct.unpack("<4sI", self.file.read(8))
            if chunk == b"data":
                break
            body = self.file.read(size + size % 2)
            if chunk == b"ds64":
                large = struct.unpack("<QQQ", body[:24])
            if chunk == b"fmt ":
                self.tag, self.channels, self.rate, _, self.frame_bytes, self.bits = struct.unpack("<HHIIHH", body[:16])
        self.frames = (large[1] if size == 0xFFFFFFFF else size) // self.frame_bytes

    def read(self, frames):
        return np.frombuffer(self.file.read(frames * self.frame_bytes), "<f4").reshape(-1, self.channels)


def validate(archive, schema, faults):
    for name, xsd in (("project.xml", "Project.xsd"), ("metadata.xml", "MetaData.xsd")):
        with tempfile.NamedTemporaryFile(suffix=".xml") as copy:
            copy.write(archive.read(name))
            copy.flush()
            command = ["xmllint", "--noout", "--schema", str(schema / xsd), copy.name]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            faults.check(done.returncode == 0, f"{name}: {done.stderr.strip()}")
            print(f"{name}: {'valid' if done.returncode == 0 else 'NOT valid'} against {xsd}")


def check_references(project, archive, faults):
    ids = [element.get("id") for element in project.iter() if element.get("id")]
    faults.check(len(ids) == len(set(ids)), "identifiers are not unique")
    for element in project.iter():
        for attribute in ("destination", "track", "reference", "target"):
            if element.get(attribute):
                faults.check(element.get(attribute) in ids, f"{element.tag} {attribute} points nowhere")
    for file in project.iter("File"):
        faults.check(file.get("path") in archive.namelist(), f"{file.get('path')} is not in the archive")


def level(channel):
    volume = channel.find("Volume")
    value = float(volume.get("value"))
    return 10 ** (value / 20) if volume.get("unit") == "decibel" else value


def tracks_of(project):
    """Name, linear level (0: muted), clip and path of every track but the master, and the master's level."""
    tracks, master = [], 1.0
    lanes = {lane.get("track"): lane for lane in project.find("Arrangement/Lanes")}
    for track in project.find("Structure"):
        channel = track.find("Channel")
        if channel.get("role") == "master":
            master = level(channel)
            continue
        muted = channel.find("Mute").get("value") == "true"
        clip = lanes[track.get("id")].find("Clips/Clip")
        tracks.append((track, 0.0 if muted else level(channel), clip))
    return tracks, master


def list_tracks(project, archive, faults):
    for track, gain, clip in tracks_of(project)[0]:
        audio = clip.find("Audio")
        path = audio.find("File").get("path")
        wav = Wav(archive, path)
        seconds = wav.frames / wav.rate
        for text in (clip.get("duration"), clip.get("playStop"), audio.get("duration")):
            faults.check(abs(float(text) - seconds) < 1e-9, f"{path}: {text} s in the XML, {seconds!r} s in the file")
        faults.check((int(audio.get("sampleRate")), int(audio.get("channels"))) == (wav.rate, wav.channels),
                     f"{path}: another format than the XML says")
        faults.check((wav.tag, wav.bits) == (3, 32), f"{path}: no 32-bit floats")
        shown = "muted" if gain == 0.0 else f"{20 * math.log10(gain):+.2f} dB"
        print(f"{track.get('name', '')!r:24} {track.get('color', '-'):8} {shown:>9}  {wav.form} {wav.rate} Hz "
              f"{wav.channels} ch {wav.frames} frames {seconds:.6f} s  {path}")
    for marker in project.iter("Marker"):
        print(f"marker {float(marker.get('time')):10.3f} s  {marker.get('name')!r}")


def check_sum(project, archive, expected, tolerance, faults):
    tracks, master = tracks_of(project)
    wavs = [(gain, Wav(archive, clip.find("Audio/File").get("path"))) for _, gain, clip in tracks]
    channels, rate = max(wav.channels for _, wav in wavs), wavs[0][1].rate
    command = ["ffmpeg", "-nostdin", "-v", "error", "-i", str(expected), "-ac", str(channels), "-ar", str(rate),
               "-f", "f32le", "-"]
    other = subprocess.Popen(command, stdout=subprocess.PIPE)
    worst, left = 0.0, wavs[0][1].frames
    while left > 0:
        count = min(BLOCK_FRAMES, left)
        left -= count
        total = master * sum(gain * wav.read(count).astype(float) for gain, wav in wavs)
        given = np.frombuffer(other.stdout.read(count * channels * 4), "<f4").reshape(-1, channels)
        faults.check(len(given) == count, f"{expected} is shorter than the tracks")
        if len(given) < count:
            break
        worst = max(worst, float(np.abs(total - given).max(initial=0.0)))
    faults.check(not other.stdout.read(1), f"{expected} is longer than the tracks")
    other.terminate()
    worst_db = 20 * math.log10(worst) if worst > 0 else -math.inf
    print(f"sum of the tracks against {expected}: at most {worst_db:.1f} dBFS off")
    faults.check(worst_db <= tolerance, "the tracks do not add up")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--schema", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--sum", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--tolerance", type=float, default=-100.0, metavar="DB")
    parser.add_argument("file", type=pathlib.Path)
    options = parser.parse_args()
    faults = Faults()
    with zipfile.ZipFile(options.file) as archive:
        damaged = archive.testzip()
        faults.check(damaged is None, f"{damaged} is damaged")
        project = ElementTree.fromstring(archive.read("project.xml"))
        if options.schema:
            validate(archive, options.schema, faults)
        check_references(project, archive, faults)
        list_tracks(project, archive, faults)
        if options.sum:
            check_sum(project, archive, options.sum, options.tolerance, faults)
    print("fine" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Writes every audio format at every depth, rate and number of channels, and lets other people's programs read it back.

  verify_formats.py --writer build/release/tests/bin/write_formats --media build/release/bin/resonate-media [--quick]

Each file is made from the same chords and noise, with thirteen tags, a cover, two chapters and ReplayGain. Then it is
  probed     by ffprobe: length, rate, channels
  decoded    by an independent decoder: flac -d, lame --decode, oggdec, opusdec; WAV by scipy; m4a by faad, which
             knows no end but that of the last block: there the file's own word for its length counts too. Decoded audio
             is held against the source: frames, and SNR = 10 log10(sum x^2 / sum (x - y)^2) without any shift.
  read       by mutagen: tags, cover, chapters, gains
A program that is missing is left out with a word. Needs python3-numpy, -scipy, -mutagen and ffmpeg.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from fractions import Fraction
from pathlib import Path

import mutagen
import numpy as np
import scipy.io.wavfile
import scipy.signal

TAGS = {"title": "Ærø – live", "artist": "The Band", "album": "Big Album", "albumartist": "Various",
        "composer": "S. Body", "date": "2024-05-01", "genre": "Folk", "tracknumber": "3", "tracktotal": "12",
        "comment": "two\nlines", "copyright": "(C) us", "mood": "any other word", "isrc": "USABC2400001"}
GAIN = "-3.21,0.98765"
CHAPTERS = [(0.0, "First – song"), (1.5, "Second")]
SECONDS = 3.3
KINDS = [("wav", 16), ("wav", 24), ("wav", 32), ("flac", 16), ("flac", 24),
         ("mp3", 0), ("ogg", 0), ("opus", 0), ("m4a", 0)]
DECODERS = {"flac": ["flac", "-s", "-d", "-f", "-o", "{out}", "{file}"],
            "mp3": ["lame", "--quiet", "--decode", "{file}", "{out}"],
            "ogg": ["oggdec", "-Q", "-o", "{out}", "{file}"],
            "opus": ["opusdec", "--quiet", "--force-wav", "{file}", "{out}"],
            "m4a": ["faad", "-q", "-o", "{out}", "{file}"]}
# What mutagen calls our keys, by kind of tag.
ID3 = {"title": "TIT2", "artist": "TPE1", "album": "TALB", "albumartist": "TPE2", "composer": "TCOM", "date": "TDRC",
       "genre": "TCON", "comment": "COMM::und", "copyright": "TCOP", "mood": "TXXX:mood", "isrc": "TSRC"}
MP4 = {"title": "\xa9nam", "artist": "\xa9ART", "album": "\xa9alb", "albumartist": "aART", "composer": "\xa9wrt",
       "date": "\xa9day", "genre": "\xa9gen", "comment": "\xa9cmt", "copyright": "cprt",
       "mood": "----:com.apple.iTunes:mood", "isrc": "----:com.apple.iTunes:isrc"}


def run(command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def make_source(path, rate, channels):
    frames = int(SECONDS * rate) + 7
    t = np.arange(frames) / rate
    rng = np.random.default_rng(1)
    audio = [sum(0.15 * np.exp(-2 * (t % 0.25)) * np.sin(2 * np.pi * (hz + c) * t) for hz in (220, 277.2, 329.6, 1108.7))
             + 0.0005 * rng.standard_normal(frames) for c in range(channels)]
    audio = np.array(audio, dtype=np.float32).T
    scipy.io.wavfile.write(path, rate, audio[:, 0] if channels == 1 else audio)
    return audio


def make_extras(folder):
    """A recording with a cover and chapters, as they are carried over."""
    cover = folder / "cover.png"
    words = ";FFMETADATA1\n"
    for i, (begin, title) in enumerate(CHAPTERS):
        end = CHAPTERS[i + 1][0] if i + 1 < len(CHAPTERS) else SECONDS
        words += f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={int(begin * 1000)}\nEND={int(end * 1000)}\ntitle={title}\n"
    (folder / "words.txt").write_text(words, encoding="utf-8")
    run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=s=300x200", "-frames:v", "1", cover])
    run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", f"sine=d={SECONDS}", "-i", folder / "words.txt",
         "-map_metadata", "1", "-map_chapters", "1", "-c:a", "flac", "-attach", cover,
         "-metadata:s:t", "mimetype=image/png", folder / "extras.mkv"])
    return folder / "extras.mkv", cover.read_bytes()


def decoded(path, kind, folder):
    """[frames][channels] by a decoder that is not FFmpeg; None without one."""
    source = path
    if kind != "wav":
        command = DECODERS[kind]
        if shutil.which(command[0]) is None:
            return None
        source = folder / "decoded.wav"
        told = run([part.format(file=path, out=source) for part in command])
        if told.returncode != 0:
            sys.exit(f"{command[0]} refuses {path.name}: {told.stderr.strip()}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", scipy.io.wavfile.WavFileWarning)  # of chunks that it does not know
        rate, audio = scipy.io.wavfile.read(source)
    if audio.dtype.kind == "i":
        audio = audio / float(1 << (8 * audio.dtype.itemsize - 1))
    audio = audio if audio.ndim == 2 else audio[:, None]
    return rate, audio


def snr_db(reference, other):
    frames = min(len(reference), len(other))
    error = np.sum((reference[:frames] - other[:frames]) ** 2)
    return 200.0 if error == 0 else 10 * np.log10(np.sum(reference[:frames] ** 2) / error)


def text_of(value):
    value = value[0] if isinstance(value, list) and value else value
    value = value.text[0] if hasattr(value, "text") else value
    return value.decode() if isinstance(value, bytes) else str(value)


def tag_found(tags, kind, key):
    if kind in ("mp3", "wav"):
        if key in ("tracknumber", "tracktotal"):
            return text_of(tags["TRCK"]).split("/")[key == "tracktotal"]
        return text_of(tags[ID3[key]])
    if kind == "m4a":
        if key in ("tracknumber", "tracktotal"):
            return str(tags["trkn"][0][key == "tracktotal"])
        return text_of(tags[MP4[key]])
    return text_of(tags["description" if key == "comment" else key])  # what FFmpeg calls a comment


def gain_found(tags, kind):
    if kind == "opus":
        return int(text_of(tags["r128_track_gain"])) == round((float(GAIN.split(",")[0]) - 5) * 256)
    prefix = {"mp3": "TXXX:", "wav": "TXXX:", "m4a": "----:com.apple.iTunes:"}.get(kind, "")
    return (text_of(tags[prefix + "replaygain_track_gain"]) == "-3.21 dB"
            and text_of(tags[prefix + "replaygain_track_peak"]) == "0.987650")


def cover_found(file, kind):
    if kind in ("mp3", "wav"):
        return file.tags["APIC:"].data
    if kind == "m4a":
        return bytes(file.tags["covr"][0])
    if kind == "flac":
        return file.pictures[0].data
    import base64
    return mutagen.flac.Picture(base64.b64decode(file.tags["metadata_block_picture"][0])).data


def chapters_found(path):
    told = run(["ffprobe", "-v", "error", "-show_entries", "chapter=start_time:chapter_tags=title", "-of", "csv=p=0", path])
    found = [line.split(",", 1) for line in told.stdout.strip().splitlines()]
    return [(round(float(begin), 3), title) for begin, title in found] == CHAPTERS


def judged(check):
    try:
        return bool(check())
    except (KeyError, IndexError, TypeError, AttributeError):
        return False


def tags_kept(path, kind, cover):
    file = mutagen.File(path)
    kept = sum(judged(lambda key=key, text=text: tag_found(file.tags, kind, key) == text) for key, text in TAGS.items())
    words = [f"{kept} of {len(TAGS)}"]
    for name, check in (("cover", lambda: cover_found(file, kind) == cover), ("chapters", lambda: chapters_found(path)),
                        ("gain", lambda: gain_found(file.tags, kind))):
        words.append(name if judged(check) else f"NO {name}")
    return ", ".join(words), kept == len(TAGS) and not any(word.startswith("NO") for word in words)


def length_is_right(path, kind, heard, frames):
    if kind != "m4a":
        return heard == frames
    said = mutagen.File(path).tags["----:com.apple.iTunes:iTunSMPB"][0].decode().split()
    return int(said[3], 16) == frames and 0 <= heard - frames < 1024


def probe(path):
    told = run(["ffprobe", "-v", "error", "-select_streams", "a:0", "-show_entries",
                "stream=codec_name,sample_rate,channels,duration_ts,time_base,start_pts", "-of",
                "default=noprint_wrappers=1", path]).stdout
    fields = dict(line.split("=", 1) for line in told.split())
    rate = int(fields["sample_rate"])
    seconds = Fraction(fields["time_base"]) * int(fields["duration_ts"])
    return fields["codec_name"], rate, int(fields["channels"]), float(seconds * rate)


def verify(kind, bits, rate, channels, arguments, folder, extras, cover):
    audio = make_source(folder / "source.wav", rate, channels)
    path = folder / f"written.{kind}"
    command = [arguments.writer, folder / "source.wav", path, "dither=none", f"extras={extras}", f"gain={GAIN}"]
    command += [f"bits={bits}"] if bits else []
    command += [f"tag.{key}={text}" for key, text in TAGS.items()]
    told = run(command)
    if told.returncode != 0:
        return [kind, bits, rate, channels, "refused: " + told.stderr.strip()], False
    codec, written_rate, written_channels, probed = probe(path)
    frames = -(-len(audio) * written_rate // rate)
    reference = audio.astype(np.float64)
    if written_rate != rate:
        step = Fraction(written_rate, rate)
        reference = scipy.signal.resample_poly(reference, step.numerator, step.denominator,
                                               window=("kaiser", 14.0))[:frames]
    back = decoded(path, kind, folder)
    words, tags_fine = tags_kept(path, kind, cover)
    fine = tags_fine and written_channels == channels
    heard = "no such decoder"
    if back is not None:
        fine = fine and back[0] == written_rate and length_is_right(path, kind, len(back[1]), frames)
        heard = f"{len(back[1])} frames, {snr_db(reference, back[1]):.1f} dB"
    name = f"{kind} {bits}" if bits else kind
    return [name, f"{rate} x{channels}", f"{codec} {written_rate}", str(frames), f"{probed:.0f}", heard, words,
            "yes" if fine else "NO"], fine


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--writer", required=True, type=Path, help="the program write_formats")
    parser.add_argument("--media", required=True, type=Path, help="the program resonate-media")
    parser.add_argument("--quick", action="store_true", help="44.1 kHz stereo only")
    arguments = parser.parse_args()
    os.environ["RESONATE_MEDIA"] = str(arguments.media.resolve())
    for kind, command in DECODERS.items():
        if shutil.which(command[0]) is None:
            print(f"({command[0]} is not installed: {kind} is not decoded independently)")
    rates = [44100] if arguments.quick else [22050, 44100, 48000, 96000, 192000]
    all_fine = True
    print("| file | from | as | frames | ffprobe | independent decoder | tags by mutagen | right |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        extras, cover = make_extras(folder)
        for kind, bits in KINDS:
            for rate in rates:
                for channels in [2] if arguments.quick else [1, 2]:
                    row, fine = verify(kind, bits, rate, channels, arguments, folder, extras, cover)
                    all_fine = all_fine and fine
                    print("| " + " | ".join(str(cell) for cell in row) + " |", flush=True)
    return 0 if all_fine else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Makes a stem file (.stem.mp4) of four stems and has it read by others.

Encodes the sum of the stems and each of them with resonate-media, puts them into a stem file, and prints
  - what ffprobe says of its streams: codec, default disposition, names, length
  - what stempeg reads of it: shape, names, and how far the sum of its stems lies from the mix (signal to noise, dB)
  - the JSON of its box "stem"

Needs ffmpeg and ffprobe, python3-numpy and python3-scipy. stempeg (github faroit/stempeg) and what it needs are looked for
where Python looks (PYTHONPATH); without it that part is left out.
"""
import argparse
import json
import os
import subprocess
import tempfile

import numpy as np

from verify_videos import worker

RATE = 44100
NAMES = ["vocals", "drums", "bass", "other"]
COLOURS = ["#56B4E9", "#009E73", "#D55E00", "#CC79A7"]


def read(path, seconds):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-i", path, "-t", str(seconds), "-ac", "2", "-ar",
                          str(RATE), "-f", "f32le", "-"], stdout=subprocess.PIPE, check=True).stdout
    return np.frombuffer(raw, "<f4").reshape(-1, 2)


def encode(media, audio, path, tags, kbps):
    settings = {"format": "m4a", "sampleRateHz": RATE, "channels": 2, "frames": len(audio), "bits": 24,
                "rateControl": 1, "quality": kbps}
    with tempfile.TemporaryFile() as raw, tempfile.TemporaryFile() as words, open(path, "w+b") as output:
        raw.write(audio.astype("<f4").tobytes())
        words.write(json.dumps(tags).encode())
        for file in (raw, words):
            file.flush()
            file.seek(0)
        worker(media, {"job": "encode", "audio": raw, "output": output, "tags": words, "cover": -1,
                       "settings": settings}, [raw, output, words])


def write_stem_file(media, parts, path):
    files = [open(part, "rb") for part in parts]
    with open(path, "w+b") as output:
        job = {"job": "stems", "master": files[0], "stems": [file.fileno() for file in files[1:]], "output": output,
               "labels": [{"name": name, "colour": colour} for name, colour in zip(NAMES, COLOURS)]}
        worker(media, job, files + [output])
    for file in files:
        file.close()


def signal_to_noise(clean, heard):
    heard = heard[:len(clean)]
    return 10 * np.log10(np.sum(np.square(clean, dtype=np.float64)) / np.sum(np.square(heard - clean, dtype=np.float64)))


def read_with_stempeg(path, mix):
    try:
        import stempeg
    except ImportError as missing:
        print(f"stempeg: left out ({missing})")
        return
    stems, rate = stempeg.read_stems(path)
    names = stempeg.Info(path).title_streams
    print(f"stempeg: {stems.shape} at {rate} Hz, {names}")
    print(f"stempeg: sum of the stems against the mix {signal_to_noise(mix, stems[1:].sum(axis=0)):.1f} dB, "
          f"master against it {signal_to_noise(mix, stems[0]):.1f} dB")


def stem_box(path):
    with open(path, "rb") as file:
        data = file.read()
    at = data.find(b"stem{")
    size = int.from_bytes(data[at - 4:at], "big")
    return json.loads(data[at + 4:at - 4 + size])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--media", required=True, help="resonate-media")
    parser.add_argument("--kbps", type=int, default=256, help="of each stream")
    parser.add_argument("--seconds", type=float, default=30.0, help="of the stems that are used")
    parser.add_argument("--keep", help="where to leave the stem file")
    parser.add_argument("stems", nargs=4, metavar="STEM", help="vocals, drums, bass, other")
    options = parser.parse_args()
    media = os.path.abspath(options.media)
    parts = [read(stem, options.seconds) for stem in options.stems]
    length = min(map(len, parts))
    parts = [part[:length] for part in parts]
    mix = sum(parts)
    with tempfile.TemporaryDirectory() as folder:
        files = [os.path.join(folder, f"{i}.m4a") for i in range(5)]
        for i, audio in enumerate([mix, *parts]):
            encode(media, audio, files[i], {"tags": {"title": "Live"}} if i == 0 else {}, options.kbps)
        path = options.keep or os.path.join(folder, "out.stem.mp4")
        write_stem_file(media, files, path)
        subprocess.run(["ffprobe", "-v", "error", "-show_entries",
                        "stream=index,codec_name,channels,sample_rate,duration_ts:stream_disposition=default:"
                        "stream_tags=handler_name:format_tags=title", "-of", "compact", path], check=True)
        read_with_stempeg(path, mix)
        print(json.dumps(stem_box(path), indent=1))


if __name__ == "__main__":
    main()

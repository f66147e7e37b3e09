#!/usr/bin/env python3
"""Puts sound back into videos and checks, with FFmpeg as the witness, that nothing else changed.

Each video's sound is decoded and encoded by resonate-media and put back at the time that decoding reported; so picture
and sound of the result must be in step exactly as they were. Besides FILES, videos are made that phones are known for:
rotated, of varying frame rate, without sound at the start, without pictures at the start, and so on.

The table says, per video:
  pictures   whether the picture's packets hash the same (ffmpeg -map 0:v -c copy -f streamhash), frame by frame the
             decoded ones too (-f framemd5), with the same times (pts, dts and duration of each packet)
  rotation   the display matrix, before and after
  tags       metadata of the file and of its streams that changed or went (creation time among it)
  start      of the sound in the file, s, before and after: the first sample that is decoded
  sync       how far the sound has moved against the pictures, ms, by cross-correlation on the file's clock
  length     of the sound, samples more than before

Needs ffmpeg and ffprobe, python3-numpy and python3-scipy.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
from scipy.signal import correlate

RATE = 48000  # of the comparison: one sample is 0.02 ms
QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
MATROSKA = ("matroska",)


def worker(media, job, descriptors):
    """Runs one job; values of `job` that are file objects become descriptors."""
    line = json.dumps({key: value.fileno() if hasattr(value, "fileno") else value for key, value in job.items()})
    done = subprocess.run([media], input=line + "\n", stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          pass_fds=[d.fileno() for d in descriptors], check=False)
    for answer in done.stdout.splitlines():
        answer = json.loads(answer)
        if "failed" in answer:
            raise RuntimeError(answer["failed"]["detail"])
        if "done" in answer:
            return answer["done"]
    raise RuntimeError(f"resonate-media ended with {done.returncode} and no answer")


def decode(media, path, wav):
    with open(path, "rb") as source, open(wav, "w+b") as target:
        return worker(media, {"job": "decode", "input": source, "output": target, "name": os.path.basename(path)},
                      [source, target])


def encode(media, wav, target, report, kind):
    """Encodes a working file with our own encoder, without tags."""
    raw = wav + ".raw"
    subprocess.run(["ffmpeg", *QUIET, "-i", wav, "-f", "f32le", raw], check=True)
    settings = {"format": kind, "sampleRateHz": report["format"]["sampleRateHz"] if "format" in report else report["sampleRateHz"],
                "channels": report["format"]["channels"] if "format" in report else report["channels"],
                "frames": report["frames"], "bits": 24,
                "rateControl": 1 if kind in ("m4a", "opus") else 0, "quality": 160}
    with open(raw, "rb") as audio, open(target, "w+b") as output, tempfile.TemporaryFile() as tags:
        tags.write(b"{}")
        tags.flush()
        worker(media, {"job": "encode", "audio": audio, "output": output, "tags": tags, "cover": -1,
                       "settings": settings}, [audio, output, tags])
    os.remove(raw)


def remux(media, video, sound, target, start, extension):
    with open(video, "rb") as pictures, open(sound, "rb") as music, open(target, "w+b") as output, \
            tempfile.TemporaryFile() as scratch:
        return worker(media, {"job": "remux", "video": pictures, "sound": music, "output": output,
                              "scratch": scratch, "extension": extension, "startSeconds": start},
                      [pictures, music, output, scratch])


def lines(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          check=False).stdout.splitlines()


def picture_hash(path):
    return [line for line in lines("ffmpeg", *QUIET, "-i", path, "-map", "0:v", "-c", "copy", "-f", "streamhash", "-")]


def decoded_pictures(path):
    """MD5 of every decoded picture, without its times."""
    return [line.split(",")[-1].strip()
            for line in lines("ffmpeg", *QUIET, "-copyts", "-i", path, "-map", "0:v:0", "-fps_mode", "passthrough",
                              "-f", "framemd5", "-") if not line.startswith("#")]


def packet_times(path):
    """Of every picture packet in seconds, exactly as the file says, and its content's hash."""
    found = lines("ffprobe", "-v", "error", "-select_streams", "v", "-show_packets", "-show_data_hash", "md5",
                  "-show_entries", "packet=pts_time,dts_time,duration_time,flags,data_hash", "-of", "csv=p=0", path)
    return [line.rstrip(",") for line in found]


def facts(path):
    """What ffprobe says of a file besides its sound's coding."""
    data = json.loads("\n".join(lines("ffprobe", "-v", "error", "-show_format", "-show_streams", "-show_chapters",
                                      "-of", "json", path)) or "{}")
    pictures = [s for s in data.get("streams", []) if s["codec_type"] == "video"]
    rotation = [d.get("rotation") for s in pictures for d in s.get("side_data_list", []) if "rotation" in d]
    tags = {f"file.{k}": v for k, v in data.get("format", {}).get("tags", {}).items()}
    for kind in ("video", "audio", "subtitle", "data"):
        for number, stream in enumerate(s for s in data.get("streams", []) if s["codec_type"] == kind):
            tags.update({f"{kind}{number}.{k}": v for k, v in stream.get("tags", {}).items()})
    for writers_own in ("encoder", "software", "duration", "number_of", "bps", "_statistics"):
        tags = {k: v for k, v in tags.items() if not k.split(".", 1)[1].lower().startswith(writers_own)}
    tags["chapters"] = [(c["start_time"], c["end_time"], c.get("tags")) for c in data.get("chapters", [])]
    tags["pictures"] = [(s["codec_name"], s["codec_tag_string"], s["time_base"], s.get("r_frame_rate"),
                         s["disposition"]["default"]) for s in pictures]
    return {"rotation": rotation, "tags": tags, "time_base": [s["time_base"] for s in pictures]}


def sound_start(path):
    """Of the first frame that is decoded, by the file's clock."""
    found = lines("ffprobe", "-v", "error", "-select_streams", "a:0", "-show_frames", "-read_intervals", "%+#4",
                  "-show_entries", "frame=best_effort_timestamp_time", "-of", "csv=p=0", path)
    times = [float(line.split(",")[0]) for line in found if line and line.split(",")[0] != "N/A"]
    return times[0] if times else float("nan")


def sound_on_clock(path):
    """The sound as mono with its place in the file: silence stands before its start."""
    raw = subprocess.run(["ffmpeg", *QUIET, "-copyts", "-i", path, "-map", "0:a:0", "-ac", "1", "-af",
                          f"aresample={RATE}:async=1:first_pts=0", "-f", "f32le", "-"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    return np.frombuffer(raw, dtype="<f4").astype(np.float64)


def shift_ms(before, after):
    """How much later `after` is, to a fraction of a sample (parabola through the peak)."""
    length = min(len(before), len(after), 60 * RATE)
    if length < RATE // 100 or not before[:length].any() or not after[:length].any():
        return float("nan")
    product = correlate(after[:length], before[:length], mode="full", method="fft")
    peak = int(np.argmax(product))
    offset = 0.0
    if 0 < peak < len(product) - 1:
        left, mid, right = product[peak - 1:peak + 2]
        bend = left - 2 * mid + right
        offset = 0.5 * (left - right) / bend if bend else 0.0
    return (peak + offset - (length - 1)) * 1000.0 / RATE


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", *QUIET, *arguments], check=True)


def noise(seconds, seed):
    """Noise that swells: no two places are alike."""
    return f"aevalsrc='0.3*(random({seed})-0.5)*(1+sin(2*PI*1.7*t))':d={seconds}:s=48000"


def made_videos(folder):
    """The videos that phones are known for, made with ffmpeg."""
    def place(name):
        return os.path.join(folder, name)

    picture = "testsrc2=s=192x108:r=30:d=4"
    b_frames = ["-c:v", "libx264", "-preset", "veryfast", "-bf", "2", "-pix_fmt", "yuv420p"]
    sound = ["-c:a", "aac", "-b:a", "96k"]
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 1), *b_frames, *sound, "-metadata", "title=Live",
           "-metadata", "creation_time=2021-07-03T21:14:05Z", place("plain.mp4"))
    ffmpeg("-i", place("plain.mp4"), "-c", "copy", "-metadata:s:v", "rotate=90", "-metadata", "location=+48.1+011.5/",
           "-metadata", "creation_time=2021-07-03T21:14:05Z",           place("rotated.mp4"))
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 2), "-vf",
           "select='not(mod(n,7))+not(mod(n,3))',settb=1/90000,setpts='PTS+mod(N,5)*333'", "-fps_mode", "vfr", *b_frames, *sound,
           "-video_track_timescale", "90000", place("varying-frame-rate.mp4"))
    ffmpeg("-itsoffset", "0.37", "-f", "lavfi", "-i", noise(3, 3), "-f", "lavfi", "-i", picture, "-map", "1:v", "-map",
           "0:a", *b_frames, *sound, place("sound-starts-late.mp4"))
    ffmpeg("-itsoffset", "0.5011", "-f", "lavfi", "-i", noise(3, 4), "-f", "lavfi", "-i", picture, "-map", "1:v", "-map",
           "0:a", *b_frames, *sound, place("sound-starts-late.mov"))
    ffmpeg("-itsoffset", "0.8", "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(5, 5), "-map", "0:v", "-map",
           "1:a", *b_frames, *sound, place("pictures-start-late.mp4"))
    ffmpeg("-itsoffset", "0.8", "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(5, 6), "-map", "0:v", "-map",
           "1:a", *b_frames, *sound, place("pictures-start-late.mkv"))
    ffmpeg("-itsoffset", "0.37", "-f", "lavfi", "-i", noise(3, 7), "-f", "lavfi", "-i", picture, "-map", "1:v", "-map",
           "0:a", *b_frames, "-c:a", "flac", "-metadata", "title=Live", place("sound-starts-late.mkv"))
    ffmpeg("-f", "lavfi", "-i", "testsrc2=s=176x144:r=15:d=4", "-f", "lavfi", "-i", noise(4, 8), "-c:v", "h263", "-ar",
           "8000", "-ac", "1", "-c:a", "aac", place("old-phone.3gp"))
    ffmpeg("-f", "lavfi", "-i", "testsrc2=s=160x120:r=15:d=4", "-f", "lavfi", "-i", noise(4, 9), "-c:v", "mjpeg",
           "-pix_fmt", "yuvj420p", "-c:a", "pcm_s16be", place("motion-jpeg.mov"))
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 10), *b_frames, *sound, "-movflags",
           "frag_keyframe+empty_moov", place("fragmented.mp4"))
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 11), *b_frames, *sound, "-movflags",
           "+faststart", place("headers-first.mp4"))
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 12), "-c:v", "libx265", "-preset", "ultrafast",
           "-x265-params", "log-level=none", "-tag:v", "hvc1", *sound, place("hevc.mov"))
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 13), "-c:v", "libvpx", "-deadline", "realtime", "-b:v",
           "300k", "-c:a", "libopus", place("browser.webm"))
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 14), "-c:v", "mpeg4", "-bf", "0", "-c:a", "mp2",
           place("camera.avi"))
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", noise(4, 15), *b_frames, *sound, place("broadcast.ts"))
    return sorted(place(name) for name in os.listdir(folder))


def container_for(path, report):
    """As pipeline/encoding/video_container.cpp: the extension, and the sound that goes in."""
    extension = os.path.splitext(path)[1]
    if report["container"] == "mov":
        movie = extension.lower() in (".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2")
        return (extension if movie else ".mp4"), "m4a"
    if report["container"] in MATROSKA and extension.lower() == ".webm":
        return extension, "opus"
    return ".mkv", "flac"


def verify(media, path, folder):
    wav = os.path.join(folder, "working.wav")
    report = decode(media, path, wav)
    extension, kind = container_for(path, report)
    sound = os.path.join(folder, "sound." + kind)
    encode(media, wav, sound, report, kind)
    out = os.path.join(folder, "out" + extension)
    answer = remux(media, path, sound, out, report["startSeconds"], extension)
    row = {"file": os.path.basename(path), "container": extension}
    row["stream"] = "equal" if picture_hash(path) == picture_hash(out) != [] else "DIFFERS"
    frames = decoded_pictures(path)
    row["frames"] = f"{len(frames)} equal" if frames == decoded_pictures(out) and frames else "DIFFER"
    before, after = packet_times(path), packet_times(out)
    row["times"] = "equal" if before == after and before else "differ"
    if row["times"] == "differ" and len(before) == len(after):
        apart = [abs(float(x.split(",")[0]) - float(y.split(",")[0])) for x, y in zip(before, after)
                 if "N/A" not in x.split(",")[0] + y.split(",")[0]]
        row["times"] = f"pts within {1000 * max(apart, default=float('nan')):.3f} ms"
    was, now = facts(path), facts(out)
    row["rotation"] = f"{was['rotation'] or '-'}" + ("" if was["rotation"] == now["rotation"] else f" -> {now['rotation']}")
    changed = [k for k in was["tags"] if was["tags"][k] != now["tags"].get(k)]
    row["tags"] = "kept" if not changed else "changed: " + ", ".join(
        f"{k} {was['tags'][k]} -> {now['tags'].get(k)}" for k in changed)
    row["start"] = f"{sound_start(path):.6f} -> {sound_start(out):.6f}"
    before, after = sound_on_clock(path), sound_on_clock(out)
    row["sync"] = f"{shift_ms(before, after):+.3f}"
    row["length"] = f"{len(after) - len(before):+d}"
    row["notices"] = "; ".join(n["text"] for n in answer.get("notices", []))
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--media", required=True, help="resonate-media")
    parser.add_argument("--no-made", action="store_true", help="only the files that are given")
    parser.add_argument("--keep", help="a folder for the made videos; else a temporary one")
    parser.add_argument("files", nargs="*", metavar="FILE", help="videos of your own")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        made = options.keep or os.path.join(work, "made")
        os.makedirs(made, exist_ok=True)
        files = ([] if options.no_made else made_videos(made)) + options.files
        columns = ["file", "container", "stream", "frames", "times", "rotation", "start", "sync", "length", "tags", "notices"]
        print(" | ".join(columns))
        for path in files:
            try:
                row = verify(os.path.abspath(options.media), path, work)
                print(" | ".join(str(row[c]) for c in columns), flush=True)
            except (RuntimeError, subprocess.CalledProcessError) as error:
                print(f"{os.path.basename(path)} | refused: {error}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/bin/sh
# Adds up what was read by eye: the sheet of sampled citations, and the citations written down in windows of text.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
python3 - "$here" <<'PY'
import csv, sys
def show(words, rows):
    blind = sum(r[5] == "yes" for r in rows)
    now = sum(r[5] == "yes" or "mended since" in r[6] for r in rows)
    parts = sum(r[5] == "yes" and not r[6] for r in rows)
    print(f"{words}: {len(rows)} citations; precision (kind and span) {blind / len(rows):.4f} as first read, {now / len(rows):.4f} with what was mended since; all parts right {parts / len(rows):.4f} as first read")
rows = list(csv.reader(open(sys.argv[1] + "/sheet.csv", encoding="utf-8")))[1:]
for sample in ("first", "second", "third"): show(sample, [r for r in rows if r[0] == sample])
show("all", rows)
for name in ("recall", "recall-second", "recall-third", "recall-fourth", "recall-fifth"):
    rows = [line.rstrip("\n").split("\t") for line in open(f"{sys.argv[1]}/{name}.tsv", encoding="utf-8")][1:]
    counted = [r for r in rows if r[4] == "citation"]
    found = sum(r[6].startswith("found") for r in counted)
    span = sum(r[6].startswith("wrong span") for r in counted)
    print(f"{name}: {len(counted)} citations written down; first and blind: found {found}, wrong span {span}, missed {len(counted) - found - span}; recall {found / len(counted):.4f}, wrong spans counted as found {(found + span) / len(counted):.4f}")
PY

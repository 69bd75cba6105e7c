#!/bin/sh
# Adds up the sheet of sampled citations.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
python3 - "$here/sheet.csv" <<'PY'
import csv, sys
rows = list(csv.reader(open(sys.argv[1], encoding="utf-8")))[1:]
right = sum(r[5] == "yes" for r in rows)
whole = sum(r[5] == "yes" and not r[6] for r in rows)
print(f"{len(rows)} citations read by eye: precision {right / len(rows):.4f} (kind and span); all parts right {whole / len(rows):.4f}")
PY

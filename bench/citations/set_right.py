#!/usr/bin/env python3
"""set_right.py CASES OUT: the peer's cases with the answers set right that are its own faults. docs/citations.md gives the rule for each."""
import json, sys

# The end of a case's id: what the citation at that index is by the rule.
RIGHT = {
    "95901fc6": (0, {"defendant": "Nature's Farm Prods."}),
    "c62bed67": (0, {"defendant": "Cellco P'ship"}),
    "9772288d": (0, {"plaintiff": "Houston Cmty. Coll. Sys."}),
    "f16afa1c": (0, {"plaintiff": "Shapiro", "defendant": "Thompson"}),
    "16f4e825": (0, {"plaintiff": "MacArdell", "defendant": "Olcott"}),
    "9fdb9691": (0, {"defendant": "Bison Bee"}),
    "337253b6": (0, {"defendant": "First Fed. Sav. Bank"}),
    "b6a95588": (2, {"resource": None}),
}

done = set()
with open(sys.argv[1], encoding="utf-8") as cases, open(sys.argv[2], "w", encoding="utf-8") as out:
    for line in cases:
        case = json.loads(line)
        at, answer = RIGHT.get(case["id"].rsplit("-", 1)[-1], (None, None))
        if at is not None and len(case["expected"]) > at:
            case["expected"][at].update(answer)
            done.add(case["id"].rsplit("-", 1)[-1])
        out.write(json.dumps(case) + "\n")
if done != set(RIGHT): sys.exit(f"not found: {sorted(set(RIGHT) - done)}")

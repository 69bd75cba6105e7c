#!/usr/bin/env python3
"""Does the motion that `paper motion` compiles hold the ground on which the court relied?

usage: grounds.py --cli ./undercolor --orders orders.jsonl [--show N]

For each defendant whom an order dismissed on a ground that the words can show, the argument of that ground must name that defendant.
Beside it: how many arguments the same motions make against defendants whom the court let go on, so that raising everything does not pay.
Standard library only.
"""
import argparse, json, os, re, subprocess, tempfile
from collections import Counter

TITLES = set("mr mrs ms dr officer officers ofc deputy dep sgt sergeant lt lieutenant captain capt chief sheriff detective det agent trooper corporal cpl warden nurse judge defendant defendants the police correctional co jr sr ii iii c/o".split())

# The grounds of which an order's reason may be called; the first is the narrow one.
GROUNDS = {
    "no-facts": ["personal-involvement", "conclusory", "policy"], "group-pleading": ["group-pleading"], "respondeat-superior": ["supervisor", "policy"],
    "should-have-known": ["supervisor", "state-of-mind"], "no-knowledge": ["state-of-mind", "supervisor"], "conclusory": ["conclusory"], "doe-unidentified": ["unnamed-defendant"],
    "policy": ["policy", "supervisor"], "no-color-of-law": ["color-of-law"], "department-not-suable": ["not-an-entity"], "not-a-person": ["official-capacity", "not-an-entity"],
    "official-capacity-only": ["official-capacity"], "absolute-immunity": ["absolute-immunity"], "wrong-vehicle": ["wrong-statute"],
}


def tokens(name):
    return [t for t in re.findall(r"[a-z0-9'’]+", re.sub(r"\([^)]*\)", " ", name).lower().replace("'s", "").replace("’s", "")) if t not in TITLES]


def same(a, b):
    x, y = tokens(a), tokens(b)
    return a.strip().lower() == b.strip().lower() or bool(x and y) and (x == y or x[-1] == y[-1] or set(x) <= set(y) or set(y) <= set(x))


def motion(cli, order):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as f: f.write(order["text"])
    names = list(dict.fromkeys(d["name"] for d in order["defendants"] if not d["name"][0].islower()))
    try:
        ran = subprocess.run([os.path.abspath(cli), "paper", "motion", f.name, "--format", "json", *[a for n in names for a in ("--defendant", n)]], capture_output=True, text=True, timeout=300)
    finally: os.unlink(f.name)
    if ran.returncode not in (0, 1): raise RuntimeError(f"{order['id']}: exit {ran.returncode}: {ran.stderr.strip()[:300]}")
    return json.loads(ran.stdout)


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--cli", required=True); p.add_argument("--orders", required=True); p.add_argument("--show", type=int, default=0)
    given = p.parse_args()
    held, narrow, n, missed, fails, kept = 0, 0, 0, [], Counter(), 0
    by_reason = Counter()
    for order in map(json.loads, open(given.orders)):
        if not order.get("section1983", True): continue
        made = motion(given.cli, order)
        for d in order["defendants"]:
            if d["name"][0].islower() or d["reason"] == "other" or d["ruling"] == "other" or d.get("capacityOfRuling") == "official": continue
            raised = {a["ground"]: pt["footing"] for a in made["arguments"] for pt in a["points"] if same(pt["name"], d["name"])}
            if d["ruling"] == "adequate":
                kept += 1
                fails.update(k for k, footing in raised.items() if footing == "fails")
                continue
            n += 1
            ok = any(g in raised for g in GROUNDS[d["reason"]])
            held += ok; narrow += GROUNDS[d["reason"]][0] in raised
            by_reason[d["reason"], ok] += 1
            if not ok: missed.append(f"{order['id']}: {d['name']} ({d['reason']}): {', '.join(raised) or 'no argument'}")
    print(f"motion: the court's ground is argued for that defendant   {held / n:.3f}   {held}/{n}")
    print(f"motion: by the narrow name of the ground                  {narrow / n:.3f}   {narrow}/{n}")
    print(f"motion: of {kept} defendants who went on, argued as failing: {sum(fails.values()) / kept:.2f} grounds each ({', '.join(f'{k} {v}' for k, v in fails.most_common(4))})")
    for reason in GROUNDS:
        if by_reason[reason, True] + by_reason[reason, False]: print(f"  {reason:24} {by_reason[reason, True]}/{by_reason[reason, True] + by_reason[reason, False]}")
    for line in missed[: given.show]: print("  missed", line)


main()

"""The roll-up of bench/renja-contestant.ts written with pandas: `python3 renja-pandas.py CODES ROWS SUMS`."""

import json
import resource
import sys
import time

import pandas as pd

codes_file, rows_file, sums_file = sys.argv[1:4]


def normalised(codes: pd.Series) -> pd.Series:
    """X.XX is the agency's own bidang, a sub code has four digits, what is no code is blank."""
    own = codes.str.strip().str.replace(r"^X\.XX", "5.01", regex=True)
    full = own.str.replace(r"^(\d\.\d\d\.\d\d\.\d\.\d\d)\.(\d\d)$", r"\1.00\2", regex=True)
    return full.where(full.str.fullmatch(r"[1-8](\.\d\d){2}\.[1-8]\.\d\d\.\d{4}"), "")


begin = time.process_time()
known = pd.read_csv(codes_file, dtype=str, keep_default_na=False)
rows = pd.read_csv(rows_file, dtype=str, keep_default_na=False)
rows["budget"] = rows["Pagu"].str.replace(".", "", regex=False).astype("int64")
read = time.process_time()
rows["code"] = normalised(rows["Kode"])
rows.loc[~rows["code"].isin(set(known["kode"])), "code"] = ""
share = ["code", "Penanggung Jawab", "budget", "Sumber Dana", "Lokasi"]
counted = rows[~((rows["code"] != "") & rows.duplicated(share) & (rows["budget"] != 0))]
sums = {"bucket": int(counted.loc[counted["code"] == "", "budget"].sum())}
coded = counted[counted["code"] != ""]
for length in (1, 4, 7, 12, 17):
    for code, amount in coded.groupby(coded["code"].str[:length])["budget"].sum().items():
        sums[code] = int(amount)
rolled = time.process_time()
with open(sums_file, "w", encoding="utf-8") as file:
    json.dump(sums, file)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps({"readSeconds": read - begin, "rollSeconds": rolled - read, "peakMb": peak}))

#!/usr/bin/env python3
"""Writes made-up data for Scripts/rules/红黑榜与最美清洁家庭: households of ten communities, from 2022-01-01 on.

    gen_红黑榜与最美清洁家庭.py OUT [--households 60] [--records 600] [--months 9] [--communities 10] [--seed 1]
        [--objections 0.3] [--dirty]

The same arguments give the same bytes. Standard library only. --dirty spoils one row in 200 of 巡查.
"""
import argparse
import csv
import datetime
import pathlib
import random

COMMUNITIES = ["灵水", "林格", "曾林", "英塘", "大山后", "林口", "第七", "第八", "第九", "第十"]
SURNAMES = "林陈吴蔡许施王李张黄洪郑庄柯杨"
GIVEN = ["建国", "秀英", "志强", "丽华", "文斌", "美玲", "国辉", "金珠", "永福", "雅芳", "明德", "水清", "天赐", "碧霞"]
CLEAN, MESS = ["院内净", "门前净", "厕所净"], ["乱倒垃圾", "乱堆乱放", "乱搭乱建"]
NOTES = {"院内净": "院里有杂物", "门前净": "门前有烟头", "厕所净": "厕所有异味", "乱倒垃圾": "垃圾倒在桶外", "乱堆乱放": "柴草占道", "乱搭乱建": "搭了棚子"}
REASONS = ["不是我家倒的", "当天已经改好", "巡查时不在家", "界址有争议", ""]
DAY_ONE = datetime.date(2022, 1, 1)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--households", type=int, default=60)
    ap.add_argument("--records", type=int, default=600)
    ap.add_argument("--months", type=int, default=9)
    ap.add_argument("--communities", type=int, default=10)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--objections", type=float, default=0.0, help="what share of households objects to a board in a quarter")
    ap.add_argument("--dirty", action="store_true")
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    chance = random.Random(a.seed)

    def write(name, header, rows):
        with open(a.out / f"{name}.csv", "w", encoding="utf-8", newline="") as f:
            table = csv.writer(f, lineterminator="\n")
            table.writerow(header)
            table.writerows(rows)

    end = datetime.date(2022 + a.months // 12, a.months % 12 + 1, 1)
    span = (end - DAY_ONE).days
    communities = COMMUNITIES[:a.communities]
    write("社区", ["社区名"], [[c] for c in communities])
    households = [f"H{i + 1:05}" for i in range(a.households)]
    of = {h: communities[i * len(communities) // a.households] for i, h in enumerate(households)}
    write("住户", ["户号", "户主", "社区", "类型"],
          [[h, chance.choice(SURNAMES) + chance.choice(GIVEN), of[h],
            chance.choices(["居民", "商户", "党员中心户", "空置户", ""], [70, 20, 6, 3, 1])[0]] for h in households])

    careless = {h: chance.choices([0.0, 0.01, 0.06, 0.4], [50, 25, 18, 7])[0] for h in households}
    slow = {h: chance.random() < 0.3 for h in households}
    rows = []
    for i in range(a.records):
        h = chance.choice(households)
        day = DAY_ONE + datetime.timedelta(chance.randrange(-3, span))
        item = chance.choice(CLEAN * 2 + MESS)
        luck = chance.random()
        result, fixed, note = chance.choice(["合格", "√"]), "", ""
        if luck < careless[h]:
            result, note = chance.choice(["不合格", "×"]), NOTES[item]
            if chance.random() < (0.6 if slow[h] else 0.97):
                wait = chance.choice([3, 4, 9, 16, 30] if slow[h] else [0, 1, 2, 3, 3, 5])
                fixed = (day + datetime.timedelta(wait)).isoformat()
        elif luck > 0.97:
            result = "未检"
        row = [day.isoformat(), h, f"网格员{communities.index(of[h]) + 1}", item, result, fixed, note]
        if a.dirty and i % 200 == 0:
            spoiled = [["2022-02-30", *row[1:]], [row[0], "H99999", *row[2:]], [*row[:4], "还行", "", ""], row[:5],
                       [*row[:5], "2021-12-01", ""], [row[0].replace("-", "/"), *row[1:]]]
            row = spoiled[i // 200 % 6]
        rows.append(row)
    rows.sort(key=lambda r: str(r[0]))
    write("巡查", ["日期", "户号", "网格员", "项目", "结果", "整改日期", "备注"], rows)

    objections = []
    for r in rows:
        if len(r) == 7 and r[4] in ("不合格", "×") and r[1] in of and chance.random() < 0.05:
            try:
                day = datetime.date.fromisoformat(r[0]) + datetime.timedelta(chance.randrange(0, 8))
            except ValueError:
                continue
            review = chance.choice([2, 4, 5, 6, 7, 7, 8, 9, 12, None])
            reviewed = "" if review is None else (day + datetime.timedelta(review)).isoformat()
            objections.append([day.isoformat(), of[r[1]], r[1], "检查", chance.choice(REASONS), reviewed,
                               ["成立", "不成立"][len(objections) % 2] if reviewed else ""])
    # To entries on boards: in the weeks around a quarter's end, of whoever; few of them stood on any.
    for h in households if a.objections else []:
        for year, month in ((2022, 4), (2022, 7), (2022, 10), (2023, 1)):
            if chance.random() < a.objections:
                day = datetime.date(year, month, 1) + datetime.timedelta(chance.randrange(-20, 20))
                review = chance.choice([0, 1, 3, 5, 9, 20, None])
                reviewed = "" if review is None else (day + datetime.timedelta(review)).isoformat()
                objections.append([day.isoformat(), of[h], h, chance.choice(["红榜", "红榜", "黑榜", "最美清洁家庭"]),
                                   chance.choice(REASONS), reviewed, chance.choice(["成立", "不成立", "不成立", ""])])
    objections.sort()
    write("异议", ["日期", "社区", "户号", "对象", "事由", "复核", "复核结果"], [o for o in objections if o[0] < end.isoformat()])


if __name__ == "__main__":
    main()

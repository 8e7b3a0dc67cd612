#!/usr/bin/env python3
"""Writes made-up data for Scripts/rules/党员中心户: 27 党员中心户, 563 households, from 2022-01-01 on.

    gen_党员中心户.py OUT [--months 9] [--ratings 3000] [--moved 0] [--unmarked 0] [--seed 1] [--dirty]

The same arguments give the same bytes. Standard library only. --dirty spoils one row in 200 of 评分.
"""
import argparse
import csv
import datetime
import pathlib
import random

COMMUNITIES = ["灵水", "林格", "曾林", "英塘", "大山后", "林口", "第七", "第八", "第九", "第十"]
SURNAMES = "林陈吴蔡许施王李张黄洪郑庄柯杨"
GIVEN = ["建国", "秀英", "志强", "丽华", "文斌", "美玲", "国辉", "金珠", "永福", "雅芳", "明德", "水清", "天赐", "碧霞"]
CENTRES, HOUSEHOLDS = 27, 563
DAY_ONE = datetime.date(2022, 1, 1)
PARTY_DAYS = {1: 5, 2: 7, 3: 5, 4: 6, 5: 5, 6: 6, 7: 5, 8: 5, 9: 5, 10: 8, 11: 5, 12: 5}   # the 5th, past days off
REASONS = ["拉家常", "问困难", "讲政策", "商量小区停车", "看望老人", ""]
DEEDS = ["帮独居老人修水龙头", "调解邻里纠纷", "组织清理后巷", "代办医保缴费", "送孩子上学", "协调安装路灯"]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--months", type=int, default=9)
    ap.add_argument("--ratings", type=int, default=3000)
    ap.add_argument("--moved", type=int, default=0, help="how many households are 迁出")
    ap.add_argument("--unmarked", type=int, default=0, help="how many 中心户 have no sign at the door")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--dirty", action="store_true")
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    chance = random.Random(a.seed)

    def person():
        return chance.choice(SURNAMES) + chance.choice(GIVEN)

    def write(name, header, rows):
        with open(a.out / f"{name}.csv", "w", encoding="utf-8", newline="") as f:
            table = csv.writer(f, lineterminator="\n")
            table.writerow(header)
            table.writerows(rows)

    months = [(2022 + m // 12, m % 12 + 1) for m in range(a.months)]
    last = datetime.date(months[-1][0] + months[-1][1] // 12, months[-1][1] % 12 + 1, 1) - datetime.timedelta(1)
    span = (last - DAY_ONE).days + 1

    def some_day():
        return (DAY_ONE + datetime.timedelta(chance.randrange(span))).isoformat()

    centres = [f"Z{i + 1:02}" for i in range(CENTRES)]
    write("街道", ["街道名"], [["灵源街道"]])
    write("中心户", ["户号", "户主", "街道", "社区", "年龄", "挂牌"],
          [[z, person(), "灵源街道", COMMUNITIES[i % 10], chance.choice([46, 52, 58, 63, 67, 71, 78, 80, 84]),
            "否" if i < a.unmarked else "是"]
           for i, z in enumerate(centres)])
    households = [f"H{i + 1:04}" for i in range(HOUSEHOLDS)]
    centre_of = {h: centres[i % CENTRES] for i, h in enumerate(households)}
    moved = set(chance.sample(households, a.moved))
    write("住户", ["户号", "户主", "中心户", "联系"],
          [[h, person(), centre_of[h], "迁出" if h in moved else "正常"] for h in households])

    liked = {z: chance.choice([81, 84, 86, 88, 91, 93, 95, 97]) for z in centres}     # what people think of a centre
    quiet = {z for z in centres if chance.random() < 0.08}                            # hardly anybody rates these
    moody = {z for z in centres if chance.random() < 0.15}
    rows = []
    for i in range(a.ratings):
        h = chance.choice(households)
        if centre_of[h] in quiet and chance.random() < 0.9:
            continue
        day = some_day()
        turn = (int(day[5:7]) - 1) // 4 + centres.index(centre_of[h])                 # good and bad thirds of a year
        drift = (9 if turn % 2 else -9) if centre_of[h] in moody else turn % 5 - 2
        points = min(100, max(0, liked[centre_of[h]] + drift + chance.randint(-6, 6)))
        if chance.random() < 0.02:
            points = chance.choice([0, 10, 100])                                      # what the trimmed mean is for
        row = [day, h, points if chance.random() < 0.9 else f"{points}分"]
        if a.dirty and i % 200 == 0:
            row = [["2022-02-30", h, points], [day, "H9999", points], [day, h, ""], [day, h]][i // 200 % 4]
        rows.append(row)
    rows.sort(key=lambda r: str(r[0]))
    write("评分", ["日期", "户号", "分数"], rows)

    keen = {z: chance.choice([0.45, 0.93, 0.95, 0.97, 0.98, 0.99, 0.99]) for z in centres}
    visits, signed, deeds, checks = [], [], [], []
    for year, quarter in sorted({(y, (m - 1) // 3) for y, m in months}):
        first = datetime.date(year, quarter * 3 + 1, 1)
        for h in households:
            if chance.random() < keen[centre_of[h]]:
                visits.append([(first + datetime.timedelta(chance.randrange(90))).isoformat(), h, chance.choice(REASONS)])
        for z in centres:
            if chance.random() < keen[z]:
                deeds.append([(first + datetime.timedelta(chance.randrange(90))).isoformat(), z, chance.choice(DEEDS)])
    for year, month in months:
        for z in centres:
            if chance.random() < keen[z]:
                signed.append([datetime.date(year, month, PARTY_DAYS[month]).isoformat(), z])
    for h in households:
        for _ in range(len(months) // 3):
            day = DAY_ONE + datetime.timedelta(chance.randrange(span))
            result = chance.choices(["合格", "√", "不合格", "×", "未检"], [60, 25, 9, 4, 2])[0]
            fixed = ""
            if result in ("不合格", "×") and chance.random() < 0.75:
                fixed = (day + datetime.timedelta(chance.randint(0, 14))).isoformat()
            checks.append([day.isoformat(), h, result, fixed])
    write("走访", ["日期", "户号", "事由"], sorted(v for v in visits if v[0] <= last.isoformat()))
    write("签到", ["日期", "户号"], sorted(signed))
    write("实事", ["日期", "户号", "内容"], sorted(d for d in deeds if d[0] <= last.isoformat()))
    write("检查", ["日期", "户号", "结果", "整改日期"], sorted(checks))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes made-up data for Scripts/rules/三资监管: ten communities, sixty assets, the year 2021.

    gen_三资监管.py OUT [--expenses 400] [--contracts 48] [--seed 1] [--dirty]

The same arguments give the same bytes. Standard library only. --dirty spoils one row in 200 of 支出.
What the ten communities took in comes to 451.61万元, all above 20万, three above 50万, one of them above 100万; the market's rent
rises from 40万 to 70万. These sums are given; which community took in what is made up.
"""
import argparse
import csv
import datetime
import pathlib
import random

INCOME = {"灵水": 1068000, "林格": 623500, "曾林": 551800, "英塘": 389000, "大山后": 364700,
          "林口": 342500, "第七": 320600, "第八": 305800, "第九": 289100, "第十": 261100}
assert sum(INCOME.values()) == 4516100
KINDS = ["店面", "店面", "厂房", "土地", "房屋", "店面"]
LONGEST = {"店面": 5, "厂房": 10, "市场": 8, "土地": 20, "房屋": 10}
FLOOR = {"店面": 12000, "厂房": 30000, "市场": 400000, "土地": 3000, "房屋": 6000}
SURNAMES = "林陈吴蔡许施王李张黄洪郑庄柯杨"
GIVEN = ["建国", "秀英", "志强", "丽华", "文斌", "美玲", "国辉", "金珠", "永福", "雅芳"]
NEW_YEAR = datetime.date(2021, 1, 1)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--expenses", type=int, default=400)
    ap.add_argument("--contracts", type=int, default=48)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--dirty", action="store_true")
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    chance = random.Random(a.seed)
    communities = list(INCOME)

    def write(name, header, rows):
        with open(a.out / f"{name}.csv", "w", encoding="utf-8", newline="") as f:
            table = csv.writer(f, lineterminator="\n")
            table.writerow(header)
            table.writerows(rows)

    def day(first=0, last=364):
        return NEW_YEAR + datetime.timedelta(chance.randint(first, last))

    def days_before(d, least, most):
        return d - datetime.timedelta(chance.randint(least, most))

    write("街道", ["街道名"], [["灵源街道"]])
    write("社区", ["社区名", "街道"], [[c, "灵源街道"] for c in communities])
    assets = []
    for i in range(60):
        community, kind = communities[i % 10], KINDS[i // 10]
        assets.append([f"A{i + 1:03}", f"{community}{kind}{i // 10 + 1}号", community, kind, FLOOR[kind] + 1000 * (i % 4), "否"])
    assets[0][1], assets[0][3], assets[0][4], assets[0][5] = "灵水农贸市场", "市场", 400000, "是"
    write("资产", ["资产号", "名称", "社区", "类别", "底价", "改造"], assets)

    stock, idle, again = [], [], []
    occupied = set(chance.sample(range(1, 60), 5))
    for i, asset in enumerate(assets):
        for quarter in range(4):
            if chance.random() < 0.03:
                continue
            d = datetime.date(2021, quarter * 3 + 3, chance.randint(5, 28))
            state = "占用" if i in occupied and chance.random() < 0.7 else chance.choices(
                ["出租", "自用", "闲置", ""], [70, 15, 14, 1])[0]
            cleared = ""
            if state == "占用" and chance.random() < 0.6:
                cleared = (d + datetime.timedelta(chance.randint(5, 50))).isoformat()
            stock.append([d.isoformat(), asset[0], state, cleared])
    for asset in chance.sample(assets[1:], 14):
        d = day(0, 200)
        for _ in range(chance.choice([1, 1, 2])):
            idle.append([d.isoformat(), asset[0]])
            back = d + datetime.timedelta(chance.choice([20, 45, 88, 90, 91, 93, 120]))
            if chance.random() < 0.75 and back.year == 2021:
                again.append([back.isoformat(), asset[0], chance.choice(["出租", "自用", "拍卖"])])
            d = d + datetime.timedelta(chance.randint(60, 130))
            if d.year > 2021:
                break
    write("盘点", ["日期", "资产", "状态", "清退日期"], sorted(stock))
    write("闲置", ["闲置日期", "资产"], sorted(idle))
    write("启用", ["日期", "资产", "方式"], sorted(again))

    contracts = []
    for i in range(a.contracts):
        asset = assets[i % 60] if i else assets[0]
        d = day()
        decided = days_before(d, 0, 30) if chance.random() < 0.97 else d + datetime.timedelta(3)
        planned = days_before(decided, 0, 30)
        rent = max(500, asset[4] + chance.choice([-500, 0, 0, 500, 2000, 8000]) * (1 if chance.random() < 0.5 else 0))
        tender = "是" if chance.random() < 0.93 else chance.choice(["否", ""])
        years = min(LONGEST[asset[3]], chance.randint(1, 10)) if chance.random() < 0.95 else LONGEST[asset[3]] + 3
        contracts.append([d.isoformat(), asset[2], asset[0], chance.choice(SURNAMES) + chance.choice(GIVEN),
                          planned.isoformat() if chance.random() < 0.97 else "", decided.isoformat(), tender, years,
                          rent if chance.random() < 0.8 else f"{rent}元"])
    write("合同", ["签订", "社区", "资产", "承租方", "立项", "表决", "公开竞投", "年限", "年租金"], sorted(contracts))

    fault = min(0.03, 60 / max(1, a.expenses))             # so that a score is not at its lowest whatever the number of rows
    expenses = []
    for i in range(a.expenses):
        d = day()
        amount = chance.choice([120, 380, 560, 1000, 1001, 1800, 2600.5, 4800, 10000, 10000.01, 12600, 36000])
        kind = "招待费" if chance.random() < fault / 3 else chance.choice(["办公费", "维修费", "保洁费", "慰问费", "工程款"])
        head = meeting = first = second = ""
        bad, missing = chance.random() < fault, chance.random() < fault
        if amount <= 1000:
            head = "" if missing else "否" if bad else "是"
        elif amount <= 10000:
            meeting = "" if missing else "否" if bad else "是"
        else:
            s = d + datetime.timedelta(2) if bad and chance.random() < 0.5 else days_before(d, 0, 10)
            f = s + datetime.timedelta(1) if bad and s < d else days_before(s, 0, 10)
            first, second = f.isoformat(), "" if missing else s.isoformat()
        filed = (d + datetime.timedelta(chance.randint(1, 56))).isoformat()
        if chance.random() < fault:
            filed = (d + datetime.timedelta(chance.randint(60, 90))).isoformat() if chance.random() < 0.7 else ""
        row = [d.isoformat(), communities[i % 10], kind, amount, "是" if chance.random() < 0.02 else "否",
               head, meeting, first, second, filed]
        if a.dirty and i % 200 == 7:
            k = i // 200 % 5
            if k == 0: row[0] = "2021-02-29"               # noqa: E701
            if k == 1: row[1] = "第十一"                    # noqa: E701
            if k == 2: row[3] = "约三百"                    # noqa: E701
            if k == 3: row[2] = "吃饭"                      # noqa: E701
            if k == 4: row = row[:4]                        # noqa: E701
        expenses.append(row)
    expenses.sort(key=lambda r: str(r[0]))
    write("支出", ["支付", "社区", "类别", "金额", "应急", "财务负责人审批", "两委研究", "监委会审核", "代表会通过", "报账"], expenses)

    posted = []
    for month in range(1, 13):
        for c in communities:
            lot = chance.random()
            if lot < 0.94:
                posted.append([datetime.date(2021, month, chance.randint(1, 10)).isoformat(), c, chance.choice(["公示栏", "微信群"])])
            elif lot < 0.97:
                posted.append([datetime.date(2021, month, chance.randint(11, 20)).isoformat(), c, "公示栏"])
    write("公开", ["日期", "社区", "地点"], sorted(posted))

    income = []
    for year, market in ((2020, 400000), (2021, 700000)):
        for quarter in range(4):
            income.append([f"{year}-{quarter * 3 + 2:02}-10", "灵水", "A001", market // 4, "租金"])
    for c, total in INCOME.items():
        rest = total - (700000 if c == "灵水" else 0)
        own = [asset[0] for asset in assets[1:] if asset[2] == c]
        parts = [rest * share // 100 for share in (17, 23, 11, 19, 8)]
        for part in parts + [rest - sum(parts)]:
            source = chance.choice(["租金", "承包款", "分红", "补助"])
            income.append([day().isoformat(), c, chance.choice(own) if source in ("租金", "承包款") else "", part, source])
    write("收入", ["日期", "社区", "资产", "金额", "来源"], sorted(income))


if __name__ == "__main__":
    main()

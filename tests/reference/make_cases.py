#!/usr/bin/env python3
"""Writes cases.json for tests/reference.rs from the executable reference of the scoring model.

    python3 make_cases.py PATH/scoring_model.py > cases.json

Regions, the three plays and random logs (odd ones too) with everything the reference makes of them.  The test needs no
Python; run this again only when the reference changes.  Same bytes every time: all chance comes from one seed.
"""
import copy
import importlib.util
import json
import math
import random
import sys

spec = importlib.util.spec_from_file_location("reference", sys.argv[1])
M = importlib.util.module_from_spec(spec)
sys.modules["reference"] = M
spec.loader.exec_module(M)
R = random.Random(20261124)
PLAIN = M.facts()
WEEKS = 92


def short(x):
    """floats at ten digits, everything else as it is."""
    if isinstance(x, float):
        return float(f"{x:.10g}")
    if isinstance(x, dict):
        return {k: short(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        return [short(v) for v in x]
    return x


def digits(pk):
    return "".join(str(M.ISSUES[i][1].index(pk[i])) for i in M.IDS)


def random_region(n):
    return dict(names=[f"g{k}" for k in range(n)], pop=[R.randint(5_000, 40_000) * R.choice([1, 1, 2, 6]) for _ in range(n)],
                use=[round(R.uniform(0.6, 1.4), 3) for _ in range(n)], dist=[round(R.random(), 2) for _ in range(n)],
                seats=[R.randrange(15, 45, 2) for _ in range(n)], fte=[round(R.uniform(0.4, 5.0), 1) for _ in range(n)],
                trend=[round(R.uniform(-0.03, 0.03), 4) for _ in range(n)] if R.random() < 0.4 else None)


def six():
    r = M.SIX
    return dict(names=r.names, pop=r.pop, use=[1.25, 1.00, 0.88, 0.80, 0.75, 0.70], dist=r.dist, seats=r.seats, fte=r.fte, trend=None)


def random_facts():
    kw = {}
    for k in ("wvbj_in_force", "verordeningen", "kaders_30_april", "bekendgemaakt", "begroting_reactie", "begroting_op_tijd", "kostprijselementen"):
        if R.random() < 0.12:
            kw[k] = False
    for k, p in (("beleidstaken", .2), ("existing_body", .25)):
        if R.random() < p:
            kw[k] = True
    if R.random() < 0.3:
        kw["board_exists_week"] = R.choice([0, 20, 42, 43, 57, 60])
    if R.random() < 0.3:
        kw.update(begroting_week=R.randint(20, 60), begrotingsjaar_start=R.randint(20, 70))
    if R.random() < 0.3:
        kw["clausules"] = R.sample(PLAIN["clausules"], R.randint(4, 11)) + ["een_eigen_clausule"]
    if R.random() < 0.2:
        kw["regiovisie"] = R.sample(M.RVREQ, R.randint(5, 7))
    if R.random() < 0.5:
        kw.update(contract_week=R.randint(60, 85), begroting_weken=R.randint(10, 14), deadline_GR=R.randint(40, 70), inwerking_na=R.randint(0, 5))
    kw.update(besluiten_met_dossier=round(R.random(), 2), actieve_info=round(R.random(), 2))
    kw["inkoop"] = dict(publicatie=R.random() < .9, gelijke_info=R.random() < .9, motivering=R.random() < .9, standstill=R.random() < .5,
                        marktconsultatie=R.choice([0, 1, 0.5]), kostprijsonderzoek=R.choice([0, 1]), proportionaliteit=R.choice([0, 1]),
                        evaluatiemodel=R.choice([0, 1]), implementatieweken=R.choice([0, 3, 8, 20, 30]))
    return kw


def random_act(n):
    k = R.choice(["raad", "raad", "feit", "mandaat", "toezegging", "termijn", "termijn", "punt", "punt", "geen_zienswijze", "toestemming", "toestemming",
                  "werk", "consult", "stuk", "inbreng", "inbreng", "AB", "terugkoppeling", "verantwoordingsdebat", "verantwoordingsafspraak",
                  "motie_afgedaan", "belofte", "rolbreuk", "planning", "instrument", "besluit"])
    e = dict(week=R.randint(0, WEEKS), kind=k)
    dos, m = R.choice(M.DOS), R.randrange(n)
    joint = k in ("werk", "consult", "stuk", "AB", "belofte", "rolbreuk", "planning", "instrument", "besluit")
    if not joint:
        e["m"] = m
    elif R.random() < 0.2:
        e["m"] = m
    elif R.random() < 0.1 and k != "rolbreuk":
        e["m"] = None
    if k in ("raad", "termijn", "punt", "geen_zienswijze", "consult"):
        e["dos"] = dos
    if k == "raad":
        e.update(soort=R.choice(list(M.KIND)), q=R.choice([0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 0.55]))
    elif k == "feit":
        e.update(feit=R.choice(M.FACTS), oplegger=R.random() < .5)
    elif k == "mandaat":
        e.update(soort=R.choice(list(M.CLARITY)))
    elif k == "toezegging":
        e.update(status=R.choice(list(M.COMMIT)))
        if R.random() < .3:
            e["issue"] = R.choice(M.IDS)
    elif k == "termijn":
        e.update(weken=R.randint(2, 16), reces=R.randint(0, 5))
    elif k == "punt":
        e.update(id=R.randint(0, 3), gew=R.randint(1, 3), reactie=R.choice(list(M.REACT)))
        if R.random() < .2:
            e["wens"] = R.choice(["licht", "zwaar"])
    elif k == "toestemming":
        e["voor"] = round(R.choice([0.5, 0.4, 0.51, R.random(), 0.8]), 3)
        if R.random() < .4:
            e["grond"] = R.choice(["recht", "algemeen_belang", "te duur", "geen"])
    elif k == "werk":
        e.update(uren=R.choice([4, 12.5, 40, 300]), label="bureauwerk")
    elif k == "consult":
        e.update(groep=R.choice(M.GROUPS + ["vakbond"]), trede=R.randint(1, 4), terug=R.random() < .5)
    elif k == "stuk":
        e.update(naam=R.choice([d for d, _ in M.DOCREQ] + ["persbericht"]), dagen=R.randint(0, 14), openbaar=R.random() < .7)
        if R.random() < .4:
            e["grond"] = R.choice([True, False, "Woo 5.1", ""])
    elif k == "inbreng":
        e.update(issue=R.choice(M.IDS), j=R.randint(0, 3), ab=R.randint(0, 2), tegen=R.randint(0, 3), constr=R.randint(0, 2))
    elif k == "AB":
        e["week"] = R.choice([20, 30, 40])
    elif k == "terugkoppeling":
        e["AB"] = R.choice([20, 30, 40, 41])
        e["week"] = e["AB"] + R.randint(0, 9)
    elif k == "belofte":
        e.update(van=m, aan=R.choice([None, R.randrange(n), (m + 1) % n]), uitkomst=R.choice(["gehouden", "gehouden", "gebroken", "eenzijdig"]))
    elif k == "rolbreuk":
        e["soort"] = R.choice(list(M.SEV))
    elif k == "planning":
        e.update(stap=R.choice(M.PLANREQ + ["borrel"]), voor=R.randint(0, 15))
    elif k == "instrument":
        e.update(naam=R.choice(M.INSTR + ["ideeenbus"]), gebruikt=R.random() < .5)
    elif k == "besluit":
        i = R.choice(M.IDS)
        e.update(issue=i, optie=R.choice(M.ISSUES[i][1]))
    return e


def random_log(n, size):
    log = M.empty_log()
    log["horizon"] = R.choice([78, 78, 52, 92, 10])
    log["dec"] = {d: R.randint(25, 75) for d in M.DOS if R.random() < .85}
    for m in range(n):                      # make some councils complete, so that gates can pass
        if R.random() < .9:
            log["ev"] += [dict(week=30, kind="toestemming", m=m, voor=.7), dict(week=20, kind="termijn", m=m, dos="GR", weken=9, reces=1)]
    log["ev"] += [random_act(n) for _ in range(size)]
    for _ in range(R.choice([0, 3, 12])):   # repeated acts
        if log["ev"]:
            log["ev"].append(dict(R.choice(log["ev"])))
    commitments = [e for e in log["ev"] if e["kind"] == "toezegging"]
    log["ev"] += [dict(e) for e in commitments if R.random() < .4]
    if R.random() < .3:
        log["ev"] = [e for e in log["ev"] if e["kind"] != "punt"]
    R.shuffle(log["ev"])
    if R.random() < .35:
        log["open"] = R.sample(M.IDS, R.randint(0, 8))
    return log


def random_package():
    return {i: R.choice(M.ISSUES[i][1]) for i in M.IDS}


def want(log, pk, ensemble, vectors):
    I, T, O, o = M.indicators(log, pk, stress=vectors)
    C = M.compliance(log, pk)
    d = M.dims(I, T, O)
    w = dict(ind=[*I.values(), *T.values(), *O.values()], dims=d, gates="".join(str(int(v)) for v in C["g"].values()), C=list(C["C"].values()),
             graded=C["graded"], score=C["score"], label=C["label"], nvt=C["nvt"], refused=C["norms"]["wgr-1-weigeringsgronden"]["raden"],
             agg=[M.aggregate(*d, mode=m) for m in ("geo", "arith", "min")], kappa=o["kappa"],
             util=[M.utility(r, pk, o) for r, (m, _) in M.ROLES.items() if m is None or m < M.REG.n],
             profiles=[M.profile_score(p, I, T, O) for p in M.PROFILES])
    if vectors:
        w["per"] = dict(I1=M.ind_I1(log)[1], I2=M.ind_I2(log)[1], I3=M.ind_I3(log)[1], I4=M.ind_I4(log)[1], I5=M.ind_I5(log)[1], I8=M.ind_I8(log)[1],
                        T2=M.ind_T2(log)[1], T3=M.ind_T3(log, pk)[1], T6=M.ind_T6(log)[1], T8=M.ind_T8(log)[1], O2=o["reach"], O6=o["ir"])
        w["bill"] = dict(contrib=o["contrib"], alone=o["alone"], cv=o["cv"], care=o["care"], E=o["E"], loc=o["loc"], exitp=o["exitp"],
                         stress=list(o["stress"].values()), wait=[o["fl"][f]["W"] for f in M.FORMS], shift=o["fl"]["shift"])
    if ensemble:
        ens = [M.with_thresholds(p, lambda p=p: M.dims(*M.indicators(log, pk, p)[:3])) for p in M.ENS]
        w["low"] = [M.quant([e[k] for e in ens], 0.1) for k in range(3)]
        w["high"] = [M.quant([e[k] for e in ens], 0.9) for k in range(3)]
        lab = [M.dim_label(w["low"][0], I), M.dim_label(w["low"][1], T), M.dim_label(w["low"][2], O, o["fl"])]
        w["labels"] = [x[0] for x in lab]
        w["red"] = [x[1] for x in lab]
    return w


def case(name, region, log, pk, facts, ensemble=False, vectors=False):
    log["facts"] = M.facts(**copy.deepcopy(facts))
    lean = {k: v for k, v in log.items() if k != "facts"}
    return dict(name=name, region=region, package=digits(pk), log=lean, facts=facts, want=want(log, pk, ensemble, vectors))


def play_case(name, f):
    log, pk = f()
    facts = {k: v for k, v in log["facts"].items() if v != PLAIN[k]}
    c = case(name, 0, log, pk, facts, True, True)
    s, e, book = M.ledger(log, pk)
    c["ledger"] = dict(start=s, end=e, book=[[g[0], g[1], g[2], *dv] for g, dv in book])
    c["missed"] = dict(zip(("gain", "changes"), M.slack(pk)))
    return c


def bargain(plays):
    """the searches of the reference's report, with the same starts and objectives."""
    D = M.batna()
    nash = lambda u: (math.prod(max(1e-9, a - b) for a, b in zip(u, D))) if all(a > b for a, b in zip(u, D)) else min(a - b for a, b in zip(u, D)) - 1
    egal = lambda u: min(a - b for a, b in zip(u, D)) + 1e-6 * sum(u)
    rs = M.Lcg(17)
    starts = [f()[1] for _, f in plays] + [M.IMPOSED]
    while len(starts) < 8:
        c = {i: M.ISSUES[i][1][rs.i(len(M.ISSUES[i][1]))] for i in M.IDS}
        if not any(v in M.NORMFAIL for v in c.values()):
            starts.append(c)
    best = lambda obj, sts: max((M.search(obj, s) for s in sts), key=lambda x: x[1])
    bn, bu, be = best(nash, starts), best(sum, starts), best(egal, starts)
    ideal = [best(lambda u, k=k: u[k], starts[:3] + [bn[0], bu[0], be[0]])[1] for k in range(M.REG.n)]
    ks = lambda u: min((a - b) / max(1e-9, i - b) for a, b, i in zip(u, D, ideal)) + 1e-6 * sum(u)
    bk = best(ks, starts + [be[0]])
    return dict(disagreement=D, ideal=ideal, **{k: dict(package=digits(v[0]), u=M.uvec(v[0])) for k, v in (("nash", bn), ("ks", bk), ("egal", be), ("util", bu))},
                plays=[dict(ks=ks(M.uvec(f()[1])), ratio=nash(M.uvec(f()[1])) / nash(M.uvec(bn[0])), distance=math.dist(M.uvec(f()[1]), M.uvec(bn[0]))) for _, f in plays])


def influence():
    _, pk = M.play_balanced()
    out = {}
    for k in M.PAR:
        p = [dict(M.P0, **{k: M.PAR[k][j]}) for j in (1, 2)]
        out[k] = [sum(M.WO[a] * b for a, b in M.outcomes(pk, q, stress=False)["O"].items()) for q in p]
    return out


def powers(region):
    old = M.set_region(region)
    out = []
    for w in M.REG.weights.values():
        for rule in ("gewoon", "tweederde", "dubbel", "unaniem"):
            b, sw, pv, act = M.power(w, rule)
            out.append(dict(w=w, rule=rule, swings=sw, banzhaf=b, prevent=pv, act=act, i6=M.i6_votes(w, rule, M.REG.pshare),
                            shapley=M.power_enum(w, rule)[1] if M.REG.n <= 8 else None))
    M.set_region(old)
    return out


def main():
    data = [six()] + [random_region(n) for n in (2, 3, 4, 5, 7, 9, 12, 16, 20, 25, 30)]
    regions = [M.Region(**d) for d in data]
    cases = [play_case(n, f) for n, f in M.PLAYS]
    for k in range(160):
        r = 0 if k % 2 == 0 else R.randrange(1, len(regions)) if k % 10 == 1 else R.randrange(1, 6)
        M.set_region(regions[r])
        n = regions[r].n
        cases.append(case(f"random {k}", r, random_log(n, R.choice([0, 5, 20, 40, 60]) if k != 2 else 220), random_package(), random_facts(), k < 12, k % 8 == 0))
    M.set_region(M.SIX)
    print(json.dumps(short(dict(plain=PLAIN, regions=data, cases=cases, powers=[powers(regions[k]) for k in (0, 1, 4, 5, 11)], bargain=bargain(M.PLAYS),
                                influence=influence())), separators=(",", ":"), ensure_ascii=False))


main()

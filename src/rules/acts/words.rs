//! The closed word lists of the act log (`scoring.md` 1.1), for the scores, the engine and the reader of logs.

use super::vocabulary;

vocabulary! {
    /// The three files that are decided: each has its own decision week.
    Dossier {
        /// The joint arrangement (*gemeenschappelijke regeling*).
        Regeling = "GR",
        /// The regional vision (*regiovisie*).
        Regiovisie = "RV",
        /// The procurement (*inkoop*).
        Inkoop = "IK",
    }
}

vocabulary! {
    /// The kinds of act (`scoring.md` 1.1), spelled as in logs.
    Kind {
        /// A paper before a raad.
        Raad = "raad",
        /// A basic fact delivered to a raad.
        Feit = "feit",
        /// Negotiating room fixed.
        Mandaat = "mandaat",
        /// A commitment at the table.
        Toezegging = "toezegging",
        /// A draft sent, with a term for views.
        Termijn = "termijn",
        /// One point of a zienswijze and its answer.
        Punt = "punt",
        /// An explicit decision to give no zienswijze.
        GeenZienswijze = "geen_zienswijze",
        /// The vote on consent.
        Toestemming = "toestemming",
        /// Desk work without another act.
        Werk = "werk",
        /// Participation of a group.
        Consult = "consult",
        /// A document published.
        Stuk = "stuk",
        /// An argued move at the table.
        Inbreng = "inbreng",
        /// A board or steering meeting.
        Ab = "AB",
        /// A report on a board meeting to the own raad.
        Terugkoppeling = "terugkoppeling",
        /// A debate in which the raad holds its wethouder to account.
        Verantwoordingsdebat = "verantwoordingsdebat",
        /// Agreed rules of account.
        Verantwoordingsafspraak = "verantwoordingsafspraak",
        /// A motion answered.
        MotieAfgedaan = "motie_afgedaan",
        /// A promise resolved.
        Belofte = "belofte",
        /// A role breach.
        Rolbreuk = "rolbreuk",
        /// A step announced ahead.
        Planning = "planning",
        /// A control instrument agreed, perhaps used.
        Instrument = "instrument",
        /// A decision on one issue of the package.
        Besluit = "besluit",
        /// A blow from outside that care takes; nobody's act.
        Schok = "schok",
    }
}

vocabulary! {
    /// What a paper before a raad is.
    PaperKind {
        /// At least two real alternatives with their effects.
        Keuze = "keuze",
        /// A finished draft.
        Concept = "concept",
        /// Only the outcome.
        Uitkomst = "uitkomst",
    }
}

vocabulary! {
    /// The six basic facts that every raad needs (I8).
    Fact {
        /// Own use of care.
        OwnUse = "eigen_gebruik",
        /// Own cost.
        OwnCost = "eigen_kosten",
        /// Own waiting time.
        WaitingTime = "wachttijd",
        /// Scenarios.
        Scenarios = "scenarios",
        /// Risks.
        Risks = "risicos",
        /// Alternatives.
        Alternatives = "alternatieven",
    }
}

vocabulary! {
    /// Who fixed the negotiating room of a wethouder (I4).
    Clarity {
        /// Nobody.
        Geen = "geen",
        /// The college.
        College = "college",
        /// The raad.
        Raad = "raad",
    }
}

vocabulary! {
    /// How a commitment at the table relates to the mandate (I4).
    Commitment {
        /// Inside the mandate.
        Inside = "in",
        /// Under reservation of the raad.
        Voorbehoud = "voorbehoud",
        /// Taken back to the raad first.
        Back = "terug",
        /// Outside the mandate.
        Outside = "buiten",
    }
}

vocabulary! {
    /// The answer to one point of a zienswijze (I3), from best to worst.
    Reaction {
        /// Taken over.
        Over = "over",
        /// Taken over in part.
        Deels = "deels",
        /// Refused with reasons.
        Gemotiveerd = "gemot",
        /// Only noted.
        Kennis = "kennis",
        /// No answer.
        Geen = "geen",
    }
}

vocabulary! {
    /// The ground of a vote on consent; only the first two are lawful grounds to refuse (Wgr 1 lid 4).
    Ground {
        /// Conflict with law.
        Recht = "recht",
        /// Conflict with the general interest.
        AlgemeenBelang = "algemeen_belang",
        /// No ground named.
        Geen = "geen",
        /// Another word.
        Other = "anders",
    }
}

vocabulary! {
    /// Groups that take part (I7). Another group in a log costs hours and counts for nothing.
    Group {
        /// Young people.
        Jongeren = "jongeren",
        /// Parents.
        Ouders = "ouders",
        /// Providers.
        Aanbieders = "aanbieders",
        /// Referrers.
        Verwijzers = "verwijzers",
        /// Schools.
        Onderwijs = "onderwijs",
        /// Residents.
        Inwoners = "inwoners",
        /// Any other group.
        Other = "overig",
    }
}

vocabulary! {
    /// The eight key documents (T1). Another document in a log costs hours and counts for nothing.
    Document {
        /// Paper with the choices for the arrangement.
        Keuzenota = "keuzenota GR",
        /// Draft arrangement.
        OntwerpRegeling = "ontwerp GR",
        /// Note with the answers to the views.
        Reactienota = "reactienota",
        /// Cost-price study.
        Kostprijsonderzoek = "kostprijsonderzoek",
        /// Procurement strategy.
        Inkoopstrategie = "inkoopstrategie",
        /// Draft regional vision.
        ConceptRegiovisie = "concept regiovisie",
        /// Budget.
        Begroting = "begroting",
        /// Minutes of the board.
        AbVerslagen = "AB-verslagen",
        /// Any other document.
        Other = "overig",
    }
}

vocabulary! {
    /// The eight steps that can be announced ahead (T5). Another step costs hours and counts for nothing.
    Step {
        /// Paper with choices.
        Keuzenota = "keuzenota",
        /// Draft arrangement.
        OntwerpRegeling = "ontwerp GR",
        /// Views on the arrangement.
        ZienswijzeRegeling = "zienswijze GR",
        /// Consent.
        Toestemming = "toestemming",
        /// Regional vision.
        Regiovisie = "regiovisie",
        /// Procurement strategy.
        Inkoopstrategie = "inkoopstrategie",
        /// Budget.
        Begroting = "begroting",
        /// Award.
        Gunning = "gunning",
        /// Any other step.
        Other = "overig",
    }
}

vocabulary! {
    /// The six control instruments (T7). Another instrument costs hours and counts for nothing.
    Instrument {
        /// Advisory committee of council members.
        Adviescommissie = "adviescommissie",
        /// Views on other decisions than budget and text.
        ExtraZienswijze = "zienswijze_extra",
        /// Agreed information.
        Informatieprotocol = "informatieprotocol",
        /// Evaluation.
        Evaluatie = "evaluatie",
        /// Court of audit.
        Rekenkamer = "rekenkamer",
        /// Circle of griffiers.
        Griffierskring = "griffierskring",
        /// Any other instrument.
        Other = "overig",
    }
}

vocabulary! {
    /// The six role breaches (T4).
    RoleBreach {
        /// A council member sits in the board.
        CouncillorInBoard = "raadslid_in_AB",
        /// An official negotiates outside the mandate.
        OfficialOutsideMandate = "ambtenaar_onderhandelt_buiten_mandaat",
        /// A provider helps to write the specification.
        ProviderAtSpecification = "aanbieder_bij_bestek",
        /// A wethouder speaks for the raad.
        AldermanSpeaksForCouncil = "wethouder_spreekt_voor_raad",
        /// A griffier takes a political stand.
        PoliticalGriffier = "griffier_politiek",
        /// A raad steers one contract.
        CouncilSteersContract = "raad_stuurt_contract",
    }
}

vocabulary! {
    /// What a blow from outside hits (`asks.md` 6); the size says how hard. The last two hit one municipality.
    Blow {
        /// Demand: times so much.
        Demand = "vraag",
        /// The largest provider: this part of its share is lost and nobody takes it over.
        Largest = "grootste",
        /// Places for stay: times so much.
        Stay = "verblijf",
        /// Places for crisis care: times so much.
        Crisis = "crisis",
        /// Others take over so much more of what providers drop.
        Absorption = "opvang",
        /// Tariffs that do not follow the cost price fall behind it by so much.
        Tariff = "tarief",
        /// So much fte is away for thirteen weeks.
        Officials = "ambtenaren",
        /// Trust in this municipality goes this part of the way back to where it began.
        Trust = "vertrouwen",
    }
}

impl Blow {
    /// The sizes that can be: from, to.
    pub fn range(self) -> (f64, f64) {
        match self {
            Blow::Demand => (0.5, 2.0),
            Blow::Largest | Blow::Stay | Blow::Crisis => (0.0, 1.0),
            Blow::Absorption => (0.0, 0.5),
            Blow::Tariff => (0.0, 0.2),
            Blow::Officials => (0.0, 10.0),
            Blow::Trust => (0.0, 1.0),
        }
    }
}

vocabulary! {
    /// How a promise ended. The order is that of the reference, which replays promises of one week in it.
    PromiseOutcome {
        /// Replaced by a decision of one side.
        Eenzijdig = "eenzijdig",
        /// Broken.
        Gebroken = "gebroken",
        /// Kept.
        Gehouden = "gehouden",
    }
}

vocabulary! {
    /// Clauses that the text of an arrangement may have (N3, `law.md` 4.2).
    Clause {
        /// The interest served.
        Belang = "belang",
        /// Powers.
        Bevoegdheden = "bevoegdheden",
        /// Board.
        Bestuur = "bestuur",
        /// Views.
        Zienswijzen = "zienswijzen",
        /// Participation.
        Participatie = "participatie",
        /// Evaluation.
        Evaluatie = "evaluatie",
        /// Account.
        Verantwoording = "verantwoording",
        /// Information.
        Inlichtingen = "inlichtingen",
        /// Leaving.
        Uittreding = "uittreding",
        /// Winding up.
        Vereffening = "vereffening",
        /// Publication.
        Bekendmaking = "bekendmaking",
    }
}

vocabulary! {
    /// The seven items of a regiovisie (N5, Besluit Jeugdwet 2.2.1 a-g).
    VisionItem {
        /// a. Scarce care.
        Schaarste = "a_schaarste",
        /// b. Waiting times.
        Wachttijden = "b_wachttijden",
        /// c. Participation.
        Inspraak = "c_inspraak",
        /// d. Supra-regional care.
        Bovenregionaal = "d_bovenregionaal",
        /// e. Coherence.
        Samenhang = "e_samenhang",
        /// f. Domains.
        Domeinen = "f_domeinen",
        /// g. Expert team.
        Expertteam = "g_expertteam",
    }
}

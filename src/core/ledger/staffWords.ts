import { wholeWords } from './plainText.ts'

/** What ledgers call pay and secondment, in English, French, Spanish, Dutch, German and Polish; as `plainText` writes it. */
export const PAY = wholeWords(
  "pay|payroll|salar(?:y|ies)|wages?|basic pay|overtime|allowances?|bonus(?:es)?|pensions?|superannuation|earnings? related|ernic|erni|employers?'? (?:ni|national insurance)|national insurance|nic|secondments?|secondees?|seconded|staff costs?|staff on loan|redundanc(?:y|ies)|remunerations?|emoluments?|labou?r costs?",
  'salaires?|salariale?s?|remunerations?|paies?|heures supplementaires|charges? sociales?|(?:charges|frais|depenses|couts) de personnels?|cotisations (?:sociales|patronales|salariales)|retraites?|(?:agents?|personnels?) contractuels?',
  "^traitements?$|traitements? (?:et|bruts?|indiciaires?|des? (?:agents?|fonctionnaires?|personnels?)|du personnel)|detachements?|(?:agents?|personnels?|fonctionnaires?) detaches?|^mises? a disposition$|mises? a disposition (?:des? |du |d')(?:personnels?|agents?)|personnels? mis a disposition",
  'salarios?|sueldos?|nominas?|retribucion(?:es)?|remuneracion(?:es)?|haberes|horas extra(?:s|ordinarias)?|seguridad social|cotizaciones sociales|cuotas? patronal(?:es)?|gastos? de personal|personal (?:laboral|funcionario|eventual)|pagas? extra(?:s|ordinarias?)?|comision(?:es)? de servicios?|personal adscrito|interinos?',
  'salaris|salarissen|salaris(?:kosten|lasten)|loon|lonen|loon(?:kosten|heffing(?:en)?|belasting)|personeels?(?:kosten|lasten|uitgaven)|bezoldiging(?:en)?|wedden?|vakantiegeld|pensioen(?:en|premies?|lasten)?|sociale lasten|werkgeverslasten|overwerk|detachering(?:en)?|gedetacheerden?',
  'gehalt|\\p{L}*gehalter|lohn|\\p{L}*lohne|lohn(?:kosten|steuer|nebenkosten)|(?:dienst|versorgungs|beamten)?bezuge|besoldung|personal(?:kosten|aufwand|aufwendungen|ausgaben|auszahlungen)|(?:entgelte?|vergutung(?:en)?) (?:der|fur|an) (?:tarif)?(?:beschaftigten?|angestellten?)|uberstunden|sozialversicherung\\p{L}*|sozialabgaben|arbeitgeberanteile?|altersversorgung|weihnachtsgeld|urlaubsgeld|abordnung(?:en)?|personalgestellung(?:en)?',
  'wynagrodze\\p{L}*|pensj\\p{L}+|płac\\p{L}{0,4}|uposaze\\p{L}*|składk\\p{L}+ (?:zus|na ubezp\\p{L}+)|ubezpieczenia społeczne|koszty (?:osobowe|pracownicze|zatrudnienia)|nadgodzin\\p{L}*|oddelegowan\\p{L}*|emerytur\\p{L}*',
)

/** What they call agency staff, contractors and consultants. */
export const AGENCY = wholeWords(
  'agency|agencies|contractors?|contract (?:staff|labou?r|workers?)|contingent|interims?|temp(?:orary)? (?:staff|workers?|personnel)|temps|recruitment|umbrella|non[- ]payroll|off[- ]payroll|professional services resource|consultan(?:t|ts|cy)|freelancers?|staff augmentation',
  'interimaires?|travail temporaire|personnels? (?:temporaires?|exterieurs?|externes?)|vacataires?|portage salarial|en regie|recrutements?',
  'trabajo temporal|personal temporal|trabajadores temporales|contratistas?|autonomos?|consultor(?:es|ia|ias|a|as)?|cesion(?:es)? de (?:personal|trabajadores)',
  "uitzend\\p{L}*|inhuur\\p{L}*|ingehuurde?|ingeleende?|inleen\\p{L}*|flexkrachten|zzp(?:'?ers?)?|advieskosten|werving",
  'leiharbeit\\p{L}*|zeitarbeit\\p{L}*|(?:leih|fremd|zeit)personal|(?:arbeitnehmer|personal)uberlassung|honorarkraft\\p{L}*|aushilf\\p{L}*|freiberufler\\p{L}*|freie mitarbeit\\p{L}*|beratung|beratungs(?:leistung(?:en)?|kosten)|unternehmensberatung|berater(?:kosten)?',
  'agencj\\p{L}+ pracy|pracowni\\p{L}+ (?:agencyjn|tymczasow)\\p{L}+|prac\\p{L}+ tymczasow\\p{L}+|personel tymczasow\\p{L}+|body ?leasing|kontraktor\\p{L}*|konsultan[ct]\\p{L}*|umow\\p{L}+ zleceni\\p{L}*|umow\\p{L}+ o dzieło|leasing pracowni\\p{L}+',
)

/** What they call a service that may be the work of people, and may be anything else. */
export const SERVICE = wholeWords(
  'statements? of works?|sows?|outsourc(?:e|ed|ing)|professional (?:services?|fees?)|managed (?:services?|teams?|resources?)|time and materials?|call[- ]off|sub-?contract(?:ed|ing|ors?)?|technical (?:assistance|services?)|specialist (?:services?|support)|advisory|delivery partners?|bought[- ]in services?|contract(?:ed)?(?:[- ]out)? services?|external (?:services?|support|resources?)|third[- ]party (?:services?|support)|digital outcomes',
  "prestations?|prestataires?|sous-traitances?|externalis\\p{L}+|infogerance|assistance technique|assistance a maitrise d'ouvrage|honoraires|conseils?",
  'servicios (?:profesionales|externos|exteriores|tecnicos)|asistencias? tecnicas?|subcontrat\\p{L}*|externaliza\\p{L}+|honorarios|asesori\\p{L}+|trabajos realizados por otras empresas',
  'uitbest\\p{L}+|dienst(?:en|verlening) (?:van|door) derden|adviesdiensten|(?:externe|professionele) (?:diensten|dienstverlening|capaciteit)|onderaannem\\p{L}+',
  '(?:fremd|dienst)leistung(?:en)?|dienstleister|werkvertrag\\p{L}*|externe (?:leistungen|unterstutzung)|unterauftrag\\p{L}*|subunternehm\\p{L}+|honorare?',
  'usług\\p{L}* (?:obc|zewnetrzn|profesjonaln|doradcz|konsultingow|informatyczn|programistyczn)\\p{L}+|doradztw\\p{L}+|podwykonaw\\p{L}+',
)

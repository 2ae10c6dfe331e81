"""Phrases that tell a reader to get help, by language: ``call your doctor``, ``right away``."""

from __future__ import annotations

ALARMS: dict[str, str] = {
    "de": r"\b(?:ruf\w*|kontaktier\w*|informier\w*|verständig\w*|wend\w*|frag\w*|sag\w*|sprech\w*"
    r"|geh\w*|such\w*)\b[^.!?]*\b(?:arzt|ärzt\w*|team|praxis|klinik|krankenhaus|pfleg\w*|notruf"
    r"|notaufnahme|apothek\w*|hebamme|hilfe|112|144|an)\b|\bnotfall|\bsofort\b|\bumgehend\b"
    r"|\bunverzüglich",
    "en": r"\b(?:call|contact|tell|ask|phone|notify|inform|alert|see|visit|seek|get|go to|talk to"
    r"|speak (?:to|with)|consult)\b[^.!?]*\b(?:doctor|physician|nurse|clinic|team|hospital"
    r"|pharmacist|midwife|provider|help|care|attention|ambulance|emergency|911|999|112|000|us)\b"
    r"|\bemergenc|\bright away\b|\bimmediately\b|\bat once\b|\bwithout delay\b|\burgent",
    "es": r"\b(?:llam\w+|contact\w+|comuní\w+|avis\w+|inform\w+|díga\w+|consult\w+|habl\w+|acud\w+"
    r"|vaya|busque|pregunt\w+)\b[^.!?]*\b(?:médic\w+|doctor\w*|enfermer\w+|clínica|equipo|hospital"
    r"|farmac\w+|partera|ayuda|atención|ambulancia|urgencias?|emergencias?|911|112|061)\b"
    r"|\bemergencia|\burgen|\bde inmediato\b|\binmediatamente\b|\benseguida\b|\bsin demora\b",
    "fr": r"\b(?:appel\w+|contact\w+|prév\w+|inform\w+|avert\w+|dites|consult\w+|parl\w+|allez"
    r"|demand\w+|rend\w+)\b[^.!?]*\b(?:médecin|docteur|infirmi\w+|clinique|équipe|hôpital"
    r"|pharmac\w+|sage-femme|aide|secours|ambulance|urgences?|soignant\w*|112|15|911)\b"
    r"|\burgen|\btout de suite\b|\bimmédiatement\b|\bsans attendre\b|\bsans tarder\b|\baussitôt\b",
    "it": r"\b(?:chiam\w+|contatt\w+|avvis\w+|inform\w+|dica|consult\w+|parl\w+|vada|si rivolga"
    r"|chied\w+)\b[^.!?]*\b(?:medic\w+|dottor\w*|infermier\w+|clinica|équipe|team|ospedale"
    r"|farmac\w+|ostetrica|aiuto|ambulanza|pronto soccorso|emergenz\w+|112|118)\b"
    r"|\bemergenz|\burgen|\bsubito\b|\bimmediatamente\b|\bsenza indugio\b",
    "pt": r"\b(?:lig\w+|telefon\w+|contat\w+|contact\w+|avis\w+|inform\w+|diga|consult\w+|fal\w+"
    r"|procur\w+|vá|pergunt\w+)\b[^.!?]*\b(?:médic\w+|doutor\w*|enfermeir\w+|clínica|equipe"
    r"|equipa|hospital|farmac\w+|parteira|ajuda|ambulância|emergência\w*|urgência\w*|192|112)\b"
    r"|\bemergência|\burgen|\bimediatamente\b|\bde imediato\b|\blogo\b|\bsem demora\b",
}

"""What plainly false papers say."""

LETTER = (
    "Madame Camille EXEMPLE\n12 rue de l'Exemple\n00000 VILLE-FICTIVE\n\n"
    "Objet : demande de renouvellement de votre titre de séjour\n\n"
    "Madame,\n"
    "Vous avez déposé une demande auprès de nos services. Afin de compléter votre "
    "dossier, je vous prie de bien vouloir nous faire parvenir, avant la fin du mois "
    "prochain, un justificatif de domicile de moins de six mois, une copie de votre "
    "pièce d'identité ainsi que deux photographies récentes, de face et tête nue.\n"
    "Si vous êtes hébergée par un particulier, vous joindrez une attestation sur "
    "l'honneur, signée par la personne qui vous héberge, et une copie de sa pièce "
    "d'identité. À défaut de réponse dans ce délai, votre demande sera classée sans "
    "suite, et il vous appartiendra d'en présenter une nouvelle.\n"
    "Les guichets du point numérique vous accueillent du lundi au vendredi, de neuf "
    "heures à midi et de treize heures trente à seize heures. Un médiateur peut vous "
    "aider à numériser vos pièces et à les transmettre.\n"
    "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\n"
    "Le chef du bureau des exemples"
)
CAPITALS = (
    "ATTESTATION SUR L'HONNEUR\n\nJE SOUSSIGNÉ DOMINIQUE FICTIF\n"
    "DEMEURANT 3 PLACE DU MODÈLE\n00000 VILLE-FICTIVE\n"
    "CERTIFIE HÉBERGER À MON DOMICILE\nMADAME CAMILLE EXEMPLE\nDEPUIS LE 1 JANVIER"
)
ARABIC = (
    "السيدة كميل مثال\n\nنعلمكم أن طلبكم قد سجل لدى مصالحنا. لاستكمال ملفكم يرجى إرسال "
    "نسخة من بطاقة التعريف وإثبات السكن لأقل من ستة أشهر وصورتين حديثتين. في حالة عدم "
    "الرد في الأجل المحدد يعتبر الطلب ملغى ويمكنكم تقديم طلب جديد.\n"
    "تستقبلكم المصالح من الاثنين إلى الجمعة من الساعة التاسعة صباحا إلى الرابعة مساء. "
    "يمكن للوسيط أن يساعدكم على مسح وثائقكم وإرسالها.\nمع فائق التقدير والاحترام"
)

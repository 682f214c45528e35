<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context><name>irplanner</name>
<message><source> and {n} more</source>
<translation> et {n} de plus</translation></message>
<message><source> in {n} ms</source>
<translation> en {n} ms</translation></message>
<message><source> Last saved {time}.</source>
<translation> Dernier enregistrement {time}.</translation></message>
<message><source> Note: {note}</source>
<translation> Note : {note}</translation></message>
<message><source> Over the target, {target} †.</source>
<translation> Au-delà de l'objectif, {target} †.</translation></message>
<message><source> Was {guess} meant?</source>
<translation> Vouliez-vous dire {guess} ?</translation></message>
<message><source> Within the target only after a transfer, {target} †.</source>
<translation> Dans l'objectif seulement après un transfert, {target} †.</translation></message>
<message><source> Within the target, {target} †.</source>
<translation> Dans l'objectif, {target} †.</translation></message>
<message><source>+ Filter</source>
<translation>+ Filtre</translation></message>
<message><source>, hours</source>
<translation>, heures</translation></message>
<message><source>1 page</source>
<translation>1 page</translation></message>
<message><source>1 procedure</source>
<translation>1 procédure</translation></message>
<message><source>10 to 90 %</source>
<translation>10 à 90 %</translation></message>
<message><source>12 months</source>
<translation>12 mois</translation></message>
<message><source>2026-09-11 or 30 (days)</source>
<translation>2026-09-11 ou 30 (jours)</translation></message>
<message><source>25 %, min</source>
<translation>25 %, min</translation></message>
<message><source>3 months</source>
<translation>3 mois</translation></message>
<message><source>3 years</source>
<translation>3 ans</translation></message>
<message><source>5 % dextrose</source>
<translation>Glucose 5 %</translation></message>
<message><source>75 %, min</source>
<translation>75 %, min</translation></message>
<message><source>95 % high</source>
<translation>95 % haut</translation></message>
<message><source>95 % interval</source>
<translation>Intervalle à 95 %</translation></message>
<message><source>95 % low</source>
<translation>95 % bas</translation></message>
<message><source>; and {n} more</source>
<translation> ; et {n} de plus</translation></message>
<message><source>A case is signed once it is done or cancelled.</source>
<translation>Un cas est signé une fois terminé ou annulé.</translation></message>
<message><source>A code begins with</source>
<translation>Un code commence par</translation></message>
<message><source>A code ends with</source>
<translation>Un code se termine par</translation></message>
<message><source>A copy is open: the plan as before, nothing of what was done.</source>
<translation>Une copie est ouverte : le plan comme avant, rien de ce qui a été fait.</translation></message>
<message><source>A day and a time, such as {example}; a time alone is enough for today</source>
<translation>Jour et heure, par exemple {example} ; pour aujourd'hui l'heure suffit</translation></message>
<message><source>A day, such as {example}, or +1 for tomorrow</source>
<translation>Un jour, par exemple {example}, ou +1 pour demain</translation></message>
<message><source>A figure is added; with = before it, it is the whole amount</source>
<translation>Un chiffre s'ajoute ; précédé de =, il est le total</translation></message>
<message><source>A further case for this patient is open. Choose its procedure.</source>
<translation>Un autre cas de ce patient est ouvert. Choisissez sa procédure.</translation></message>
<message><source>A new case store is made. It is encrypted: choose a passphrase of four or five words. A recovery key is shown once afterwards. Without either nobody can read the store again.</source>
<translation>Une nouvelle base est créée. Elle est chiffrée : choisissez une phrase de quatre ou cinq mots. Une clé de récupération est ensuite montrée une fois. Sans l'une ou l'autre, personne ne peut relire la base.</translation></message>
<message><source>A number in {unit}; empty: not recorded</source>
<translation>Un nombre en {unit} ; vide : non noté</translation></message>
<message><source>A number; empty: not recorded</source>
<translation>Un nombre ; vide : non noté</translation></message>
<message><source>A password has at most {count} characters.</source>
<translation>Un mot de passe a au plus {count} caractères.</translation></message>
<message><source>A password needs at least {count} characters.</source>
<translation>Un mot de passe a au moins {count} caractères.</translation></message>
<message><source>A PIN is {least} to {most} digits.</source>
<translation>Un code PIN a de {least} à {most} chiffres.</translation></message>
<message><source>A range, such as 500-700</source>
<translation>Un intervalle, par exemple 500-700</translation></message>
<message><source>About</source>
<translation>À propos</translation></message>
<message><source>Accept suggestions</source>
<translation>Accepter les suggestions</translation></message>
<message><source>Access</source>
<translation>Accès</translation></message>
<message><source>Access and closure</source>
<translation>Accès et fermeture</translation></message>
<message><source>Access outcomes</source>
<translation>Résultats de l'accès</translation></message>
<message><source>Access side</source>
<translation>Côté de l'accès</translation></message>
<message><source>Access site</source>
<translation>Site d'accès</translation></message>
<message><source>Access, usual</source>
<translation>Accès, habituel</translation></message>
<message><source>Accession</source>
<translation>Demande</translation></message>
<message><source>Accession number</source>
<translation>Numéro de demande</translation></message>
<message><source>Accession {accession_number}</source>
<translation>Demande {accession_number}</translation></message>
<message><source>Account of {name}</source>
<translation>Compte de {name}</translation></message>
<message><source>Add</source>
<translation>Ajouter</translation></message>
<message><source>Add a person</source>
<translation>Ajouter une personne</translation></message>
<message><source>Add a test</source>
<translation>Ajouter un examen</translation></message>
<message><source>Add allergy</source>
<translation>Ajouter une allergie</translation></message>
<message><source>Add an account</source>
<translation>Ajouter un compte</translation></message>
<message><source>Add device</source>
<translation>Ajouter un dispositif</translation></message>
<message><source>Add drug</source>
<translation>Ajouter un médicament</translation></message>
<message><source>Add follow-up</source>
<translation>Ajouter un suivi</translation></message>
<message><source>Add food or drink</source>
<translation>Ajouter repas ou boisson</translation></message>
<message><source>Add infusion</source>
<translation>Ajouter une perfusion</translation></message>
<message><source>Add it as another device</source>
<translation>L'ajouter comme autre dispositif</translation></message>
<message><source>Add local anesthetic</source>
<translation>Ajouter un anesthésique local</translation></message>
<message><source>Add material</source>
<translation>Ajouter un matériau</translation></message>
<message><source>Add medication</source>
<translation>Ajouter un traitement</translation></message>
<message><source>Add the time, as in {example}.</source>
<translation>Ajoutez l'heure, comme dans {example}.</translation></message>
<message><source>Add to the stock</source>
<translation>Ajouter au stock</translation></message>
<message><source>Add to {title}</source>
<translation>Ajouter à {title}</translation></message>
<message><source>Add to {title}, {unit}</source>
<translation>Ajouter à {title}, {unit}</translation></message>
<message><source>Add {device}</source>
<translation>Ajouter {device}</translation></message>
<message><source>added by plan: {reasons}</source>
<translation>ajouté par le plan : {reasons}</translation></message>
<message><source>Added by this site.</source>
<translation>Ajouté par ce site.</translation></message>
<message><source>Added by this site: the shipped pack has no such entry.</source>
<translation>Ajouté par ce site : le contenu fourni n'a pas cette entrée.</translation></message>
<message><source>added by {reasons}</source>
<translation>ajouté par {reasons}</translation></message>
<message><source>Administrator</source>
<translation>Administrateur</translation></message>
<message><source>Administrators make the other accounts. Your name is what records will say.</source>
<translation>Les administrateurs créent les autres comptes. Votre nom figurera dans les dossiers.</translation></message>
<message><source>Adverse event</source>
<translation>Événement indésirable</translation></message>
<message><source>Adverse event recorded</source>
<translation>Événement indésirable enregistré</translation></message>
<message><source>Adverse event withdrawn</source>
<translation>Événement indésirable retiré</translation></message>
<message><source>Adverse events</source>
<translation>Événements indésirables</translation></message>
<message><source>Adverse events at the access site, share of done cases asked, with its 95 % interval.</source>
<translation>Événements indésirables au site d'accès, part des cas terminés interrogés, avec intervalle à 95 %.</translation></message>
<message><source>Adverse events, CUSUM</source>
<translation>Événements indésirables, CUSUM</translation></message>
<message><source>Adverse events, u-chart</source>
<translation>Événements indésirables, carte u</translation></message>
<message><source>After care</source>
<translation>Soins après la procédure</translation></message>
<message><source>Afterwards</source>
<translation>Ensuite</translation></message>
<message><source>Age</source>
<translation>Âge</translation></message>
<message><source>Agent</source>
<translation>Agent</translation></message>
<message><source>Air kerma</source>
<translation>Kerma dans l'air</translation></message>
<message><source>air kerma at the reference point, mGy</source>
<translation>kerma dans l'air au point de référence, mGy</translation></message>
<message><source>Air kerma by procedure</source>
<translation>Kerma dans l'air par procédure</translation></message>
<message><source>Air kerma in the last 60 days</source>
<translation>Kerma dans l'air des 60 derniers jours</translation></message>
<message><source>Air kerma of this case</source>
<translation>Kerma dans l'air de ce cas</translation></message>
<message><source>Alert</source>
<translation>Éveillé</translation></message>
<message><source>All</source>
<translation>Tout</translation></message>
<message><source>All are kept until {day}: the store was restored.</source>
<translation>Toutes sont conservées jusqu'au {day} : la base a été restaurée.</translation></message>
<message><source>All available</source>
<translation>Tout est disponible</translation></message>
<message><source>All cases</source>
<translation>Tous les cas</translation></message>
<message><source>All categories</source>
<translation>Toutes les catégories</translation></message>
<message><source>All charts</source>
<translation>Tous les graphiques</translation></message>
<message><source>All keys</source>
<translation>Toutes les touches</translation></message>
<message><source>all lots</source>
<translation>tous les lots</translation></message>
<message><source>All operators</source>
<translation>Tous les opérateurs</translation></message>
<message><source>All other</source>
<translation>Tous les autres</translation></message>
<message><source>All phases are signed. The signed record is kept and locked.</source>
<translation>Toutes les phases sont signées. Le compte rendu signé est gardé et verrouillé.</translation></message>
<message><source>All procedures</source>
<translation>Toutes les procédures</translation></message>
<message><source>All rooms</source>
<translation>Toutes les salles</translation></message>
<message numerus="yes"><source>all {n} the same</source>
<translation><numerusform>identique</numerusform><numerusform>les {n} identiques</numerusform></translation></message>
<message><source>Allergies</source>
<translation>Allergies</translation></message>
<message><source>Allergy</source>
<translation>Allergie</translation></message>
<message><source>Allergy: {agent}</source>
<translation>Allergie : {agent}</translation></message>
<message><source>Also called</source>
<translation>Aussi appelé</translation></message>
<message><source>Also Ctrl + and Ctrl -, and Ctrl 0 for the system's own size.</source>
<translation>Aussi Ctrl + et Ctrl -, et Ctrl 0 pour la taille du système.</translation></message>
<message><source>Also usual for this procedure</source>
<translation>Aussi habituel pour cette procédure</translation></message>
<message><source>also: {synonym}</source>
<translation>aussi : {synonym}</translation></message>
<message><source>Alternative</source>
<translation>Alternative</translation></message>
<message><source>Alternatives and surgical back-up</source>
<translation>Alternatives et recours chirurgical</translation></message>
<message><source>Amend</source>
<translation>Amender</translation></message>
<message><source>Amend ...</source>
<translation>Amender ...</translation></message>
<message><source>amend a signed record</source>
<translation>amender un dossier signé</translation></message>
<message><source>Amend the signed case</source>
<translation>Amender le cas signé</translation></message>
<message><source>Amend this record</source>
<translation>Amender ce compte rendu</translation></message>
<message><source>Amend this record?</source>
<translation>Amender ce compte rendu ?</translation></message>
<message><source>Amended: {reason}.</source>
<translation>Amendé : {reason}.</translation></message>
<message><source>Amount</source>
<translation>Quantité</translation></message>
<message><source>An administrator changes people and their rights here.</source>
<translation>Un administrateur modifie ici les personnes et leurs droits.</translation></message>
<message><source>An administrator opens it again in Settings, Staff.</source>
<translation>Un administrateur le rouvre dans Réglages, Personnel.</translation></message>
<message><source>An event nobody is sure of is kept without a grade.</source>
<translation>Un événement incertain est gardé sans grade.</translation></message>
<message><source>an unknown day</source>
<translation>un jour inconnu</translation></message>
<message numerus="yes"><source>and {n} more</source>
<translation><numerusform>et {n} de plus</numerusform><numerusform>et {n} de plus</numerusform></translation></message>
<message numerus="yes"><source>And {n} more.</source>
<translation><numerusform>Et {n} autre.</numerusform><numerusform>Et {n} autres.</numerusform></translation></message>
<message><source>and {rest} more</source>
<translation>et {rest} autres</translation></message>
<message><source>Anesthesia</source>
<translation>Anesthésie</translation></message>
<message><source>Anesthesia provider</source>
<translation>Anesthésiste</translation></message>
<message><source>Aneurysm</source>
<translation>Anévrisme</translation></message>
<message><source>Another device</source>
<translation>Autre dispositif</translation></message>
<message><source>Another feeding artery</source>
<translation>Autre artère nourricière</translation></message>
<message><source>answered</source>
<translation>répondu</translation></message>
<message><source>Answers of no in done cases, per 100 cases.</source>
<translation>Réponses non dans les cas terminés, pour 100 cas.</translation></message>
<message><source>Antibiotic</source>
<translation>Antibiotique</translation></message>
<message><source>antibiotic</source>
<translation>antibiotique</translation></message>
<message><source>Antibiotic given at</source>
<translation>Antibiotique donné à</translation></message>
<message><source>Antibiotics</source>
<translation>Antibiotiques</translation></message>
<message><source>any</source>
<translation>quelconque</translation></message>
<message><source>Any of these; pressed again it is taken back</source>
<translation>Un ou plusieurs ; un second appui l'annule</translation></message>
<message><source>any of this kind</source>
<translation>n'importe lequel de ce type</translation></message>
<message><source>any product</source>
<translation>n'importe quel produit</translation></message>
<message><source>Appearance</source>
<translation>Apparence</translation></message>
<message><source>Appearance of the system</source>
<translation>Apparence du système</translation></message>
<message><source>Apply</source>
<translation>Appliquer</translation></message>
<message><source>Apply {part}: {effects}</source>
<translation>Appliquer {part} : {effects}</translation></message>
<message><source>April</source>
<translation>avril</translation></message>
<message><source>Arithmetic or a screen of this program's own, no clinical source.</source>
<translation>Calcul ou contrôle propre au programme, sans source clinique.</translation></message>
<message><source>Arrival</source>
<translation>Arrivée</translation></message>
<message><source>as expected</source>
<translation>comme prévu par la règle</translation></message>
<message><source>As it is now</source>
<translation>Dans l'état actuel</translation></message>
<message><source>As opened</source>
<translation>À l’ouverture</translation></message>
<message><source>as planned</source>
<translation>comme prévu</translation></message>
<message><source>As shipped.</source>
<translation>Tel que fourni.</translation></message>
<message><source>As the system</source>
<translation>Comme le système</translation></message>
<message><source>ASA class</source>
<translation>Classe ASA</translation></message>
<message><source>ASA classes</source>
<translation>Classes ASA</translation></message>
<message><source>Ask at the right who got a product or lot; record the recall there.</source>
<translation>Demandez à droite qui a reçu un produit ou un lot ; enregistrez-y le rappel.</translation></message>
<message><source>Ask by</source>
<translation>Demander par</translation></message>
<message><source>Ask for sign-in from now on</source>
<translation>Demander la connexion désormais</translation></message>
<message><source>Ask for sign-in...</source>
<translation>Demander la connexion...</translation></message>
<message><source>Ask somebody who can sign in.</source>
<translation>Demandez à quelqu'un qui peut se connecter.</translation></message>
<message><source>asked for by the plan, {day}</source>
<translation>demandé par le plan, {day}</translation></message>
<message><source>Asked of everybody who may be pregnant; unknown is an answer too</source>
<translation>À demander à toute personne pouvant être enceinte ; « inconnu » est aussi une réponse</translation></message>
<message><source>Asked: none occurred.</source>
<translation>Demandé : aucun survenu.</translation></message>
<message><source>ASRA class</source>
<translation>Classe ASRA</translation></message>
<message><source>ASRA class chosen</source>
<translation>Classe ASRA choisie</translation></message>
<message><source>ASRA drugs</source>
<translation>Médicaments ASRA</translation></message>
<message><source>ASRA procedures</source>
<translation>Procédures ASRA</translation></message>
<message><source>ASRA upgrades</source>
<translation>Reclassements ASRA</translation></message>
<message><source>At</source>
<translation>À</translation></message>
<message><source>At the access site</source>
<translation>Au site d'accès</translation></message>
<message><source>at the access site</source>
<translation>au site d'accès</translation></message>
<message><source>At work: {person}</source>
<translation>Au poste : {person}</translation></message>
<message><source>Audit entries the backup does not have: {n}</source>
<translation>Entrées du journal absentes de la sauvegarde : {n}</translation></message>
<message><source>Auditor</source>
<translation>Auditeur</translation></message>
<message><source>August</source>
<translation>août</translation></message>
<message><source>author not recorded</source>
<translation>auteur non renseigné</translation></message>
<message><source>Available</source>
<translation>Disponible</translation></message>
<message><source>available</source>
<translation>disponible</translation></message>
<message><source>Back</source>
<translation>Retour</translation></message>
<message><source>Back to the checklist (Esc)</source>
<translation>Retour à la check-list (Échap)</translation></message>
<message><source>Back to the plan (Esc)</source>
<translation>Retour au plan (Échap)</translation></message>
<message><source>Back to the shipped entry</source>
<translation>Revenir à l'entrée fournie</translation></message>
<message><source>Back up now</source>
<translation>Sauvegarder maintenant</translation></message>
<message><source>Backup and keys</source>
<translation>Sauvegarde et clés</translation></message>
<message><source>Backup: less than an hour old</source>
<translation>Sauvegarde : il y a moins d'une heure</translation></message>
<message><source>Backup: {days} days old, make one</source>
<translation>Sauvegarde : il y a {days} jours, à refaire</translation></message>
<message><source>Backup: {hours} h old</source>
<translation>Sauvegarde : il y a {hours} h</translation></message>
<message><source>Backups (*.db)</source>
<translation>Sauvegardes (*.db)</translation></message>
<message><source>Backups: on the server</source>
<translation>Sauvegardes : sur le serveur</translation></message>
<message><source>Barbeau test</source>
<translation>Test de Barbeau</translation></message>
<message><source>Barcode</source>
<translation>Code-barres</translation></message>
<message><source>Barcode scanners</source>
<translation>Lecteurs de codes-barres</translation></message>
<message><source>Bed rest</source>
<translation>Repos au lit</translation></message>
<message><source>bed rest</source>
<translation>repos au lit</translation></message>
<message><source>Before it is written</source>
<translation>Avant l'écriture</translation></message>
<message><source>Before surgery</source>
<translation>Avant chirurgie</translation></message>
<message><source>Before surgery or radiation</source>
<translation>Avant chirurgie ou radiothérapie</translation></message>
<message><source>Before the first case</source>
<translation>Avant le premier cas</translation></message>
<message><source>Before the procedure</source>
<translation>Avant la procédure</translation></message>
<message><source>before {stage} {time}</source>
<translation>avant {stage} {time}</translation></message>
<message><source>Before → after</source>
<translation>Avant → après</translation></message>
<message><source>Below minimum</source>
<translation>Sous le minimum</translation></message>
<message><source>Below zero</source>
<translation>Sous zéro</translation></message>
<message><source>below {rate} %</source>
<translation>moins de {rate} %</translation></message>
<message><source>Beside this procedure</source>
<translation>À côté de cette procédure</translation></message>
<message><source>Birth date</source>
<translation>Date de naissance</translation></message>
<message><source>Blank checklist</source>
<translation>Check-list vierge</translation></message>
<message><source>Bleeding</source>
<translation>Saignement</translation></message>
<message><source>Bleeding risk</source>
<translation>Risque hémorragique</translation></message>
<message><source>Born</source>
<translation>Né(e)</translation></message>
<message><source>Both</source>
<translation>Les deux</translation></message>
<message><source>Breast feeding</source>
<translation>Allaitement</translation></message>
<message><source>Breathing stops observed</source>
<translation>Pauses respiratoires observées</translation></message>
<message><source>Bridge to transplant</source>
<translation>Pont vers la greffe</translation></message>
<message><source>Brought back: {cases}</source>
<translation>Récupérés : {cases}</translation></message>
<message><source>by category</source>
<translation>par catégorie</translation></message>
<message><source>By lot or product</source>
<translation>Par lot ou produit</translation></message>
<message><source>by operator</source>
<translation>par opérateur</translation></message>
<message><source>By patient</source>
<translation>Par patient</translation></message>
<message><source>by room</source>
<translation>par salle</translation></message>
<message><source>Call</source>
<translation>Appel</translation></message>
<message><source>Call this case ready all the same?</source>
<translation>Déclarer ce cas prêt malgré tout ?</translation></message>
<message><source>Call {name} ready all the same?</source>
<translation>Déclarer {name} prêt malgré tout ?</translation></message>
<message><source>Cancel</source>
<translation>Annuler</translation></message>
<message><source>Cancel the case</source>
<translation>Annuler le cas</translation></message>
<message><source>Cancel the case ...</source>
<translation>Annuler le cas ...</translation></message>
<message><source>Cancel this case?</source>
<translation>Annuler ce cas ?</translation></message>
<message><source>Cancel: {title}</source>
<translation>Annuler : {title}</translation></message>
<message><source>Cancelled</source>
<translation>Annulé</translation></message>
<message><source>cannot tell</source>
<translation>impossible à dire</translation></message>
<message><source>Cardiology</source>
<translation>Cardiologie</translation></message>
<message><source>Case</source>
<translation>Cas</translation></message>
<message><source>Case number</source>
<translation>Numéro du cas</translation></message>
<message><source>Case record</source>
<translation>Compte rendu du cas</translation></message>
<message><source>Case store</source>
<translation>Base des cas</translation></message>
<message><source>Case view</source>
<translation>Vue du cas</translation></message>
<message><source>Case {number}: {verdict}</source>
<translation>Cas {number} : {verdict}</translation></message>
<message><source>Case {n}, {month}: sum {value}</source>
<translation>Cas {n}, {month} : somme {value}</translation></message>
<message><source>Cases</source>
<translation>Cas</translation></message>
<message><source>cases</source>
<translation>cas</translation></message>
<message><source>Cases asked</source>
<translation>Cas interrogés</translation></message>
<message><source>Cases draw from the shelf by themselves. What could not be drawn is listed here.</source>
<translation>Les cas prélèvent eux-mêmes dans le stock. Ce qui n'a pas pu être prélevé figure ici.</translation></message>
<message><source>Cases found</source>
<translation>Cas trouvés</translation></message>
<message><source>Cases in the backup: {backup}. In the store: {store}.</source>
<translation>Cas dans la sauvegarde : {backup}. Dans la base : {store}.</translation></message>
<message><source>cases in their order, by month</source>
<translation>cas dans l'ordre, par mois</translation></message>
<message><source>Cases of the day</source>
<translation>Cas du jour</translation></message>
<message><source>Cases per month</source>
<translation>Cas par mois</translation></message>
<message><source>Cases stand here as soon as one is planned. New case begins one.</source>
<translation>Les cas apparaissent ici dès qu'un est prévu. Nouveau cas en commence un.</translation></message>
<message><source>Cases that are here already</source>
<translation>Cas déjà présents</translation></message>
<message><source>cases with an event at the access site, %</source>
<translation>cas avec événement au site d'accès, %</translation></message>
<message><source>Cases with it</source>
<translation>Cas concernés</translation></message>
<message><source>cases with it, %</source>
<translation>cas concernés, %</translation></message>
<message><source>Catalog</source>
<translation>Catalogue</translation></message>
<message><source>Category</source>
<translation>Catégorie</translation></message>
<message><source>Catheter flushed with</source>
<translation>Cathéter rincé avec</translation></message>
<message><source>Caution</source>
<translation>Prudence</translation></message>
<message><source>Cava</source>
<translation>Veine cave</translation></message>
<message><source>Ceiling not known: weight, creatinine or the agent is missing.</source>
<translation>Plafond inconnu : il manque le poids, la créatinine ou le produit.</translation></message>
<message><source>Change</source>
<translation>Changement</translation></message>
<message><source>Change account</source>
<translation>Modifier le compte</translation></message>
<message><source>change people and their rights</source>
<translation>modifier les personnes et leurs droits</translation></message>
<message><source>Change procedure</source>
<translation>Changer de procédure</translation></message>
<message><source>Change status of the case</source>
<translation>Changer le statut du cas</translation></message>
<message><source>Change the account of {name}</source>
<translation>Modifier le compte de {name}</translation></message>
<message><source>Change the passphrase</source>
<translation>Changer la phrase secrète</translation></message>
<message><source>change the site's own content</source>
<translation>modifier le contenu propre du site</translation></message>
<message><source>change the site's settings</source>
<translation>modifier les réglages du site</translation></message>
<message><source>change the stock</source>
<translation>modifier le stock</translation></message>
<message><source>Change to {part}</source>
<translation>Passer à {part}</translation></message>
<message><source>Changed</source>
<translation>Modifié</translation></message>
<message><source>Changed by others as well, open to merge: {cases}</source>
<translation>Modifiés aussi par d'autres, ouvrez pour fusionner : {cases}</translation></message>
<message><source>Changed by this site.</source>
<translation>Modifié par ce site.</translation></message>
<message><source>Changed since planning</source>
<translation>Changé depuis la planification</translation></message>
<message><source>Changed since planning, {when}</source>
<translation>Changé depuis la planification, {when}</translation></message>
<message><source>Changed. It holds from now on.</source>
<translation>Modifié. C'est valable dès maintenant.</translation></message>
<message><source>Characters.</source>
<translation>Caractères.</translation></message>
<message><source>Check</source>
<translation>Vérifier</translation></message>
<message><source>Check a backup</source>
<translation>Vérifier une sauvegarde</translation></message>
<message><source>Check the printer, or whether the folder can be written to.</source>
<translation>Vérifiez l'imprimante, ou si le dossier est accessible en écriture.</translation></message>
<message><source>Check the store</source>
<translation>Vérifier la base</translation></message>
<message><source>Checking</source>
<translation>Vérification</translation></message>
<message><source>Checklist</source>
<translation>Check-list</translation></message>
<message><source>Checklist answer</source>
<translation>Réponse de check-list</translation></message>
<message><source>Checklist completion</source>
<translation>Check-list complétée</translation></message>
<message><source>Checklist deviations</source>
<translation>Écarts de check-list</translation></message>
<message><source>Checklist {count}</source>
<translation>Check-list {count}</translation></message>
<message><source>Checklist: {item}</source>
<translation>Check-list : {item}</translation></message>
<message><source>Checklists</source>
<translation>Check-lists</translation></message>
<message><source>Choose a case in the list first.</source>
<translation>Choisissez d'abord un cas dans la liste.</translation></message>
<message><source>Choose a passphrase of four or five words. A recovery key is shown once afterwards. The window closes and opens again. The plain file is kept beside: remove it when all is well.</source>
<translation>Choisissez une phrase de quatre ou cinq mots. Une clé de récupération est ensuite montrée une fois. La fenêtre se ferme et se rouvre. Le fichier en clair reste à côté : supprimez-le quand tout va bien.</translation></message>
<message><source>Choose a person</source>
<translation>Choisir une personne</translation></message>
<message><source>Choose a procedure on the Plan page: its checklist appears here.</source>
<translation>Choisissez une procédure sur la page Plan : sa check-list apparaît ici.</translation></message>
<message><source>Choose a procedure to see when preparation has to begin.</source>
<translation>Choisissez une procédure pour voir quand la préparation commence.</translation></message>
<message><source>Choose All to see every product.</source>
<translation>Choisissez Tout pour voir chaque produit.</translation></message>
<message><source>Choose another folder.</source>
<translation>Choisissez un autre dossier.</translation></message>
<message><source>Choose folder</source>
<translation>Choisir le dossier</translation></message>
<message><source>Choose one in the list, or scan its label.</source>
<translation>Choisissez-en un dans la liste, ou scannez son étiquette.</translation></message>
<message><source>Chosen by</source>
<translation>Choisi par</translation></message>
<message><source>Chosen device</source>
<translation>Dispositif choisi</translation></message>
<message><source>Circulating</source>
<translation>Circulant</translation></message>
<message><source>clash</source>
<translation>conflit</translation></message>
<message><source>Clear filter</source>
<translation>Effacer le filtre</translation></message>
<message><source>Close</source>
<translation>Fermer</translation></message>
<message><source>Close the program</source>
<translation>Fermer le programme</translation></message>
<message><source>Close this window</source>
<translation>Fermer cette fenêtre</translation></message>
<message><source>closed after wrong passwords</source>
<translation>fermé après des mots de passe erronés</translation></message>
<message><source>Closing</source>
<translation>Fermeture de l'accès</translation></message>
<message><source>Closure</source>
<translation>Fermeture</translation></message>
<message><source>Closure outcomes</source>
<translation>Résultats de la fermeture</translation></message>
<message><source>Closure placed before the large sheath</source>
<translation>Fermeture posée avant le gros introducteur</translation></message>
<message><source>Code</source>
<translation>Code</translation></message>
<message><source>Codes tell people apart: change one.</source>
<translation>Les codes distinguent les personnes : changez-en un.</translation></message>
<message><source>Coil lumen from</source>
<translation>Lumière pour coils de</translation></message>
<message><source>Coil lumen to</source>
<translation>Lumière pour coils à</translation></message>
<message><source>Coil wire</source>
<translation>Fil du coil</translation></message>
<message><source>Colors</source>
<translation>Couleurs</translation></message>
<message><source>Columns</source>
<translation>Colonnes</translation></message>
<message><source>Columns, order and widths under a name.</source>
<translation>Colonnes, ordre et largeurs sous un nom.</translation></message>
<message><source>Command</source>
<translation>Commande</translation></message>
<message><source>Command palette</source>
<translation>Palette de commandes</translation></message>
<message><source>Commands</source>
<translation>Commandes</translation></message>
<message><source>Compare and choose</source>
<translation>Comparer et choisir</translation></message>
<message><source>Compare plans</source>
<translation>Comparer les plans</translation></message>
<message><source>Compare with the label.</source>
<translation>Comparez avec l'étiquette.</translation></message>
<message><source>complete</source>
<translation>complet</translation></message>
<message><source>Completion</source>
<translation>Complétude</translation></message>
<message><source>Complication</source>
<translation>Complication</translation></message>
<message><source>Complication rates</source>
<translation>Taux de complications</translation></message>
<message><source>Complication rates against published limits</source>
<translation>Taux de complications et limites publiées</translation></message>
<message><source>Complications</source>
<translation>Complications</translation></message>
<message><source>computed</source>
<translation>calculé</translation></message>
<message><source>Concentration</source>
<translation>Concentration</translation></message>
<message><source>Conditions</source>
<translation>Affections</translation></message>
<message><source>Confirm</source>
<translation>Confirmer</translation></message>
<message><source>Confirm as second person: {item}</source>
<translation>Confirmer comme seconde personne : {item}</translation></message>
<message><source>Confirm by PIN</source>
<translation>Confirmer par code PIN</translation></message>
<message><source>connection encrypted, name of the server not checked</source>
<translation>connexion chiffrée, nom du serveur non vérifié</translation></message>
<message><source>connection encrypted, server not checked</source>
<translation>connexion chiffrée, serveur non vérifié</translation></message>
<message><source>connection may be unencrypted</source>
<translation>connexion peut-être non chiffrée</translation></message>
<message><source>connection not encrypted</source>
<translation>connexion non chiffrée</translation></message>
<message><source>Consent</source>
<translation>Consentement</translation></message>
<message><source>Consent is not recorded</source>
<translation>Le consentement n'est pas renseigné</translation></message>
<message><source>Consultant</source>
<translation>Titulaire</translation></message>
<message><source>Content pack</source>
<translation>Contenu</translation></message>
<message><source>Content pack {version} ({count} procedures)</source>
<translation>Contenu {version} ({count} procédures)</translation></message>
<message><source>Content pack {version} ({count} procedures), clinical texts in English</source>
<translation>Contenu {version} ({count} procédures), textes cliniques en anglais</translation></message>
<message><source>Contraindications</source>
<translation>Contre-indications</translation></message>
<message><source>Contrast</source>
<translation>Contraste</translation></message>
<message><source>Contrast agent</source>
<translation>Produit de contraste</translation></message>
<message><source>Contrast allergy</source>
<translation>Allergie au produit de contraste</translation></message>
<message><source>Contrast and drugs</source>
<translation>Contraste et médicaments</translation></message>
<message><source>Contrast by procedure</source>
<translation>Contraste par procédure</translation></message>
<message><source>Contrast given</source>
<translation>Contraste donné</translation></message>
<message><source>Contrast route</source>
<translation>Voie du contraste</translation></message>
<message><source>Contrast volume</source>
<translation>Volume de contraste</translation></message>
<message><source>contrast volume, mL</source>
<translation>volume de contraste, mL</translation></message>
<message><source>Copy all rows</source>
<translation>Copier toutes les lignes</translation></message>
<message><source>Copy details</source>
<translation>Copier les détails</translation></message>
<message><source>Copy the row</source>
<translation>Copier la ligne</translation></message>
<message><source>corrected</source>
<translation>corrigé</translation></message>
<message><source>Count lot {lot}</source>
<translation>Compter le lot {lot}</translation></message>
<message><source>Counting ...</source>
<translation>Comptage ...</translation></message>
<message><source>CrCl</source>
<translation>CrCl</translation></message>
<message><source>CSV files (*.csv)</source>
<translation>Fichiers CSV (*.csv)</translation></message>
<message><source>Curative</source>
<translation>Curatif</translation></message>
<message><source>CUSUM</source>
<translation>CUSUM</translation></message>
<message><source>Dark</source>
<translation>Sombre</translation></message>
<message><source>Dark appearance</source>
<translation>Apparence sombre</translation></message>
<message><source>Data</source>
<translation>Données</translation></message>
<message><source>Data as CSV</source>
<translation>Données en CSV</translation></message>
<message><source>Database: {name}</source>
<translation>Base de données : {name}</translation></message>
<message><source>Date</source>
<translation>Date</translation></message>
<message><source>Day after</source>
<translation>Jour suivant</translation></message>
<message><source>Day and time, empty while there is none</source>
<translation>Date et heure, vide s'il n'y en a pas</translation></message>
<message><source>Day before</source>
<translation>Jour précédent</translation></message>
<message><source>Days. Empty: as long as the content pack says.</source>
<translation>Jours. Vide : comme le dit le contenu.</translation></message>
<message><source>De-identified</source>
<translation>Désidentifié</translation></message>
<message><source>Dead space</source>
<translation>Espace mort</translation></message>
<message><source>December</source>
<translation>décembre</translation></message>
<message><source>Decide later (Esc)</source>
<translation>Décider plus tard (Échap)</translation></message>
<message><source>Delivered through</source>
<translation>Délivré par</translation></message>
<message><source>Delivery path</source>
<translation>Voie d'acheminement</translation></message>
<message><source>Delivery path: does it fit?</source>
<translation>Voie d'acheminement : est-ce compatible ?</translation></message>
<message><source>Demo store: {name}</source>
<translation>Données de démonstration : {name}</translation></message>
<message><source>Deviations</source>
<translation>Écarts</translation></message>
<message><source>Deviations per 100 cases</source>
<translation>Écarts pour 100 cas</translation></message>
<message><source>deviations per 100 cases</source>
<translation>écarts pour 100 cas</translation></message>
<message><source>Device</source>
<translation>Dispositif</translation></message>
<message><source>Device identifier</source>
<translation>Identifiant du dispositif</translation></message>
<message><source>Device identifier (UDI)</source>
<translation>Identifiant (UDI)</translation></message>
<message><source>Device identifier elements</source>
<translation>Éléments d'identifiant</translation></message>
<message><source>Device identifier examples</source>
<translation>Exemples d'identifiant</translation></message>
<message><source>Device identifier rules</source>
<translation>Règles d'identifiant</translation></message>
<message><source>Device removal</source>
<translation>Retrait du dispositif</translation></message>
<message><source>Devices</source>
<translation>Dispositifs</translation></message>
<message><source>Diabetes</source>
<translation>Diabète</translation></message>
<message><source>Diagnostic</source>
<translation>Diagnostique</translation></message>
<message><source>Diameter</source>
<translation>Diamètre</translation></message>
<message><source>Diastolic</source>
<translation>Diastolique</translation></message>
<message><source>Diastolic pressure</source>
<translation>Pression diastolique</translation></message>
<message><source>Did you mean {words}?</source>
<translation>Vouliez-vous dire {words} ?</translation></message>
<message><source>Difference</source>
<translation>Différence</translation></message>
<message><source>Differs</source>
<translation>Diffère</translation></message>
<message><source>Discharge</source>
<translation>Sortie</translation></message>
<message><source>Disposition</source>
<translation>Orientation</translation></message>
<message><source>DMSO compatible</source>
<translation>Compatible DMSO</translation></message>
<message><source>DMSO filled first</source>
<translation>DMSO rempli d'abord</translation></message>
<message><source>Do not start</source>
<translation>Ne pas commencer</translation></message>
<message><source>Do not use {device}.</source>
<translation>N'utilisez pas {device}.</translation></message>
<message><source>Documents are old after</source>
<translation>Les documents sont anciens après</translation></message>
<message><source>does not fit</source>
<translation>incompatible</translation></message>
<message><source>Done</source>
<translation>Terminé</translation></message>
<message><source>Done cases</source>
<translation>Cas terminés</translation></message>
<message><source>Done cases by procedure and role, for the technologist's own record.</source>
<translation>Cas terminés par procédure et rôle, pour le dossier du manipulateur.</translation></message>
<message><source>done {day}</source>
<translation>fait {day}</translation></message>
<message><source>Dose</source>
<translation>Dose</translation></message>
<message><source>Dose by procedure</source>
<translation>Dose par procédure</translation></message>
<message><source>Dose follow-up</source>
<translation>Suivi de la dose</translation></message>
<message><source>Dose times</source>
<translation>Heures des doses</translation></message>
<message><source>Doses by weight and the contrast limit are worked out from it</source>
<translation>Sert à calculer les doses au poids et la limite de contraste</translation></message>
<message><source>Dot: our rate; line: its 95 % interval (Wilson); bar: the society's limit.</source>
<translation>Point : notre taux ; ligne : intervalle à 95 % (Wilson) ; barre : limite de la société.</translation></message>
<message><source>Draw again</source>
<translation>Sortir à nouveau</translation></message>
<message numerus="yes"><source>Drawn again: {n} points are left.</source>
<translation><numerusform>Sortie refaite : reste {n} point.</numerusform><numerusform>Sortie refaite : restent {n} points.</numerusform></translation></message>
<message><source>Drop</source>
<translation>Abandonner</translation></message>
<message><source>Drop the task</source>
<translation>Abandonner la tâche</translation></message>
<message><source>dropped: {reason}</source>
<translation>abandonnée : {reason}</translation></message>
<message><source>Drug</source>
<translation>Médicament</translation></message>
<message><source>Drug in the oil</source>
<translation>Médicament dans l’huile</translation></message>
<message><source>Drug solution</source>
<translation>Solution du médicament</translation></message>
<message><source>Drugs</source>
<translation>Médicaments</translation></message>
<message><source>due {day}</source>
<translation>échéance {day}</translation></message>
<message><source>due {when}</source>
<translation>attendu {when}</translation></message>
<message><source>Due: a day, or days from today</source>
<translation>Échéance : une date, ou un nombre de jours</translation></message>
<message><source>Duplicate this case</source>
<translation>Dupliquer ce cas</translation></message>
<message><source>Duration</source>
<translation>Durée</translation></message>
<message><source>During the procedure</source>
<translation>Pendant la procédure</translation></message>
<message><source>Each case with an event lifts the sum.</source>
<translation>Chaque cas avec événement augmente la somme.</translation></message>
<message><source>Earlier lung dose</source>
<translation>Dose pulmonaire antérieure</translation></message>
<message><source>Edit for this site</source>
<translation>Modifier pour ce site</translation></message>
<message><source>Edit product</source>
<translation>Modifier le produit</translation></message>
<message><source>Edits of yours that were not saved yet are back.</source>
<translation>Vos modifications non encore enregistrées sont de retour.</translation></message>
<message><source>Elective</source>
<translation>Programmé</translation></message>
<message><source>Embolic</source>
<translation>Embolisant</translation></message>
<message><source>Embolic material</source>
<translation>Matériau d'embolisation</translation></message>
<message><source>Emergency</source>
<translation>Urgence vitale</translation></message>
<message><source>Emergency access</source>
<translation>Accès d'urgence</translation></message>
<message><source>Emergency access needs a name.</source>
<translation>L'accès d'urgence demande un nom.</translation></message>
<message><source>Emergency access needs its reason.</source>
<translation>L'accès d'urgence demande un motif.</translation></message>
<message><source>Emergency access until {time}. It is noted with your reason.</source>
<translation>Accès d'urgence jusqu'à {time}. C'est noté avec votre motif.</translation></message>
<message><source>Emergency access without an account, with name and reason</source>
<translation>Accès d'urgence sans compte, avec nom et motif</translation></message>
<message><source>Emergency access...</source>
<translation>Accès d'urgence...</translation></message>
<message><source>empty</source>
<translation>vide</translation></message>
<message><source>Empty the search</source>
<translation>Vider la recherche</translation></message>
<message><source>Encrypt</source>
<translation>Chiffrer</translation></message>
<message><source>Encrypt the case store</source>
<translation>Chiffrer la base des cas</translation></message>
<message><source>Encrypt the store</source>
<translation>Chiffrer la base</translation></message>
<message><source>Encrypt the store with a new key</source>
<translation>Chiffrer la base avec une nouvelle clé</translation></message>
<message><source>Encrypted. Opened by: {ways}.</source>
<translation>Chiffrée. Ouverte par : {ways}.</translation></message>
<message><source>Encrypting the case store</source>
<translation>Chiffrement de la base des cas</translation></message>
<message><source>Encrypting the case store anew</source>
<translation>Nouveau chiffrement de la base</translation></message>
<message><source>End</source>
<translation>Fin</translation></message>
<message><source>End of the procedure</source>
<translation>Fin de la procédure</translation></message>
<message><source>Enter</source>
<translation>Entrée</translation></message>
<message><source>Entries of the section</source>
<translation>Entrées de la section</translation></message>
<message><source>Entries rest on</source>
<translation>Les entrées reposent sur</translation></message>
<message><source>Entries this site has changed or added, and sign-offs. Empty: beside the settings. From the next start on.</source>
<translation>Entrées modifiées ou ajoutées par ce site, et validations. Vide : à côté des réglages. Dès le prochain démarrage.</translation></message>
<message><source>Entry</source>
<translation>Entrée</translation></message>
<message><source>Epidural</source>
<translation>Péridural</translation></message>
<message><source>event at the site in {events} of {asked}, {share} ({low} to {high})</source>
<translation>événement au site chez {events} sur {asked}, {share} ({low} à {high})</translation></message>
<message><source>Events</source>
<translation>Événements</translation></message>
<message><source>Events at the site</source>
<translation>Événements au site</translation></message>
<message><source>Events per 100 cases</source>
<translation>Événements pour 100 cas</translation></message>
<message><source>events per 100 cases</source>
<translation>événements pour 100 cas</translation></message>
<message><source>Events per 100 cases; limits three standard errors from the mean of the period.</source>
<translation>Événements pour 100 cas ; limites à trois erreurs types de la moyenne de la période.</translation></message>
<message><source>Every device that cases name was drawn from its lot.</source>
<translation>Chaque dispositif nommé dans les cas a été sorti de son lot.</translation></message>
<message><source>everybody</source>
<translation>tous</translation></message>
<message><source>Everything that is done is noted with a name. Settings, Staff changes this later.</source>
<translation>Tout ce qui est fait est noté avec un nom. Modifiable plus tard dans Réglages, Personnel.</translation></message>
<message><source>Evidence</source>
<translation>Preuve</translation></message>
<message><source>Excel</source>
<translation>Excel</translation></message>
<message><source>Expected end</source>
<translation>Fin prévue</translation></message>
<message><source>Expected outcome</source>
<translation>Résultat attendu</translation></message>
<message><source>Expects</source>
<translation>Attend</translation></message>
<message><source>Expired</source>
<translation>Périmé</translation></message>
<message><source>expired</source>
<translation>périmé</translation></message>
<message><source>Expired on {day}.</source>
<translation>Périmé le {day}.</translation></message>
<message><source>Expires</source>
<translation>Périme</translation></message>
<message><source>Expires in {n} days.</source>
<translation>Périme dans {n} jours.</translation></message>
<message><source>Expires on</source>
<translation>Expire le</translation></message>
<message><source>Expiring</source>
<translation>Bientôt périmé</translation></message>
<message><source>Export cases</source>
<translation>Exporter les cas</translation></message>
<message><source>export cases</source>
<translation>exporter des cas</translation></message>
<message><source>Export the stock to CSV</source>
<translation>Exporter le stock en CSV</translation></message>
<message><source>Export to CSV</source>
<translation>Exporter en CSV</translation></message>
<message><source>Export what was found to CSV</source>
<translation>Exporter le résultat en CSV</translation></message>
<message numerus="yes"><source>Export {n} rows to CSV</source>
<translation><numerusform>Exporter {n} ligne en CSV</numerusform><numerusform>Exporter {n} lignes en CSV</numerusform></translation></message>
<message><source>Exporting cases</source>
<translation>Export des cas</translation></message>
<message><source>Export…</source>
<translation>Exporter…</translation></message>
<message><source>F</source>
<translation>F</translation></message>
<message><source>Facts</source>
<translation>Faits</translation></message>
<message><source>Fasting</source>
<translation>Jeûne</translation></message>
<message><source>Favorite</source>
<translation>Favori</translation></message>
<message><source>favorite</source>
<translation>favori</translation></message>
<message><source>Favorite: take the mark away</source>
<translation>Favori : retirer la marque</translation></message>
<message><source>Favorites stand first while nothing is typed</source>
<translation>Les favoris viennent en premier tant que rien n'est tapé</translation></message>
<message><source>February</source>
<translation>février</translation></message>
<message><source>Female</source>
<translation>Femme</translation></message>
<message><source>Fields of the pack, in YAML. The shipped entry stays as it is; yours stands in for it. Another id adds an entry.</source>
<translation>Champs du contenu, en YAML. L'entrée fournie reste telle quelle ; la vôtre la remplace. Un autre identifiant ajoute une entrée.</translation></message>
<message><source>Fill in a new password or PIN.</source>
<translation>Saisissez un nouveau mot de passe ou code PIN.</translation></message>
<message><source>Fill in “{row}”</source>
<translation>Compléter « {row} »</translation></message>
<message><source>Filters</source>
<translation>Filtres</translation></message>
<message><source>Find</source>
<translation>Rechercher</translation></message>
<message><source>Find a case, patient, procedure or command</source>
<translation>Chercher un cas, patient, procédure ou commande</translation></message>
<message><source>Find a condition by name</source>
<translation>Chercher une affection par nom</translation></message>
<message><source>Find a procedure</source>
<translation>Chercher une procédure</translation></message>
<message><source>Find a procedure by name</source>
<translation>Chercher une procédure par nom</translation></message>
<message><source>Find a site by name</source>
<translation>Chercher un site par nom</translation></message>
<message><source>Find a test by name</source>
<translation>Chercher un examen par nom</translation></message>
<message><source>Find by name, synonym, region or indication</source>
<translation>Chercher par nom, synonyme, région ou indication</translation></message>
<message><source>First case of each room and day: in the room after its scheduled time.</source>
<translation>Premier cas de chaque salle et jour : en salle après l'heure prévue.</translation></message>
<message><source>First contact</source>
<translation>Premier contact</translation></message>
<message><source>First puncture</source>
<translation>Première ponction</translation></message>
<message><source>First start</source>
<translation>Premier début</translation></message>
<message><source>First step at {next} Gy</source>
<translation>Premier palier à {next} Gy</translation></message>
<message><source>First steps</source>
<translation>Premiers pas</translation></message>
<message><source>First-pass renal exposure</source>
<translation>Exposition rénale de premier passage</translation></message>
<message><source>Fistula or malformation</source>
<translation>Fistule ou malformation</translation></message>
<message><source>Fit</source>
<translation>Compatibilité</translation></message>
<message><source>fits</source>
<translation>compatible</translation></message>
<message><source>Fluoroscopy</source>
<translation>Scopie</translation></message>
<message><source>Fluoroscopy time</source>
<translation>Temps de scopie</translation></message>
<message><source>Fluoroscopy time by procedure</source>
<translation>Temps de scopie par procédure</translation></message>
<message><source>fluoroscopy time, min</source>
<translation>temps de scopie, min</translation></message>
<message><source>Folder</source>
<translation>Dossier</translation></message>
<message><source>Folder of own content</source>
<translation>Dossier du contenu propre</translation></message>
<message><source>Folder of the backups</source>
<translation>Dossier des sauvegardes</translation></message>
<message><source>Follow-up</source>
<translation>Suivi</translation></message>
<message><source>follow-up</source>
<translation>suivi</translation></message>
<message><source>Follow-up task added</source>
<translation>Tâche de suivi ajoutée</translation></message>
<message><source>Follow-up task done</source>
<translation>Tâche de suivi faite</translation></message>
<message><source>Follow-up task dropped</source>
<translation>Tâche de suivi abandonnée</translation></message>
<message><source>for example L4/L5</source>
<translation>par exemple L4/L5</translation></message>
<message><source>For reference only; the dose comes from the signed order.</source>
<translation>À titre indicatif ; la dose vient de la prescription signée.</translation></message>
<message><source>For spreadsheets: with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe in front, which changes it.</source>
<translation>Pour les tableurs : avec marque d'ordre d'octets. Un texte pris pour une formule reçoit une apostrophe, ce qui le modifie.</translation></message>
<message><source>For when somebody may have seen the key. The window closes and opens again; the file under the old key is kept beside. A new recovery key is shown afterwards.</source>
<translation>Si quelqu'un a pu voir la clé. La fenêtre se ferme et se rouvre ; le fichier sous l'ancienne clé reste à côté. Une nouvelle clé de récupération est ensuite montrée.</translation></message>
<message><source>for {indication}</source>
<translation>pour {indication}</translation></message>
<message><source>For {minutes} minutes you may read, plan and start cases. Your name and the reason are kept in the audit trail and are looked at afterwards.</source>
<translation>Pendant {minutes} minutes vous pouvez lire, planifier et commencer des cas. Votre nom et le motif restent dans le journal d'audit et sont relus ensuite.</translation></message>
<message><source>Forget</source>
<translation>Oublier</translation></message>
<message><source>Forget this view</source>
<translation>Oublier cette vue</translation></message>
<message><source>Format</source>
<translation>Format</translation></message>
<message><source>Found</source>
<translation>Trouvé</translation></message>
<message><source>Free text</source>
<translation>Texte libre</translation></message>
<message><source>French size</source>
<translation>Taille French</translation></message>
<message><source>Fri</source>
<translation>Ven</translation></message>
<message><source>Friday</source>
<translation>Vendredi</translation></message>
<message><source>From the next start on. Clinical texts stay in the language of the content pack until the site translates them.</source>
<translation>Dès le prochain démarrage. Les textes cliniques restent dans la langue du contenu jusqu'à ce que le site les traduise.</translation></message>
<message><source>From the tip of the sheath.</source>
<translation>Depuis l'extrémité de l'introducteur.</translation></message>
<message><source>from {first} until {last}</source>
<translation>de {first} à {last}</translation></message>
<message><source>from {words}</source>
<translation>d'après {words}</translation></message>
<message><source>Full meal</source>
<translation>Repas complet</translation></message>
<message><source>Full size</source>
<translation>Plein écran</translation></message>
<message><source>Function score</source>
<translation>Score fonctionnel</translation></message>
<message><source>Gauge</source>
<translation>Gauge</translation></message>
<message><source>Give it again.</source>
<translation>Donnez-le à nouveau.</translation></message>
<message><source>Give it and sign.</source>
<translation>Donnez-le et signez.</translation></message>
<message><source>Give the day as 2026-09-11, or a number of days from today.</source>
<translation>Donnez la date sous la forme 2026-09-11, ou un nombre de jours à partir d'aujourd'hui.</translation></message>
<message><source>Given at</source>
<translation>Donné à</translation></message>
<message><source>Gives</source>
<translation>Donne</translation></message>
<message><source>GLP-1 rules</source>
<translation>Règles GLP-1</translation></message>
<message><source>Glue in the mixture</source>
<translation>Colle dans le mélange</translation></message>
<message><source>Go to field</source>
<translation>Aller au champ</translation></message>
<message><source>Go to the field that settles it</source>
<translation>Aller au champ qui le règle</translation></message>
<message><source>Go to today</source>
<translation>Aller à aujourd'hui</translation></message>
<message><source>Go to {field}</source>
<translation>Aller à {field}</translation></message>
<message><source>Goes through</source>
<translation>Passe par</translation></message>
<message><source>Gone: {titles}</source>
<translation>Disparu : {titles}</translation></message>
<message><source>Grade</source>
<translation>Grade</translation></message>
<message><source>grade {code}</source>
<translation>grade {code}</translation></message>
<message><source>Guidance</source>
<translation>Guidage</translation></message>
<message><source>Handover</source>
<translation>Transmission</translation></message>
<message><source>has a caution</source>
<translation>a une prudence</translation></message>
<message><source>has a PIN</source>
<translation>a un code PIN</translation></message>
<message><source>has a stop</source>
<translation>a un arrêt</translation></message>
<message><source>has left</source>
<translation>est parti</translation></message>
<message><source>Height</source>
<translation>Taille</translation></message>
<message><source>height?</source>
<translation>taille ?</translation></message>
<message><source>Held drugs</source>
<translation>Médicaments suspendus</translation></message>
<message><source>Help</source>
<translation>Aide</translation></message>
<message><source>Help for this page</source>
<translation>Aide de cette page</translation></message>
<message><source>Hemostasis</source>
<translation>Hémostase</translation></message>
<message><source>Heparinized saline</source>
<translation>Sérum hépariné</translation></message>
<message><source>here: {written}</source>
<translation>ici : {written}</translation></message>
<message><source>Hide</source>
<translation>Masquer</translation></message>
<message><source>High blood pressure</source>
<translation>Hypertension</translation></message>
<message><source>High contrast</source>
<translation>Contraste élevé</translation></message>
<message><source>Highest pressure</source>
<translation>Pression maximale</translation></message>
<message><source>Highest, {unit}</source>
<translation>Maximum, {unit}</translation></message>
<message><source>historical, recorded when used</source>
<translation>historique, noté si utilisé</translation></message>
<message><source>History</source>
<translation>Historique</translation></message>
<message><source>hold</source>
<translation>suspendre</translation></message>
<message><source>Holds</source>
<translation>Contient</translation></message>
<message><source>Hours of observation after the procedure; printed for the ward</source>
<translation>Heures de surveillance après la procédure ; imprimées pour le service</translation></message>
<message><source>How many</source>
<translation>Combien</translation></message>
<message><source>How many times a day</source>
<translation>Combien de fois par jour</translation></message>
<message><source>How the puncture is closed; bed rest depends on it</source>
<translation>Comment la ponction est fermée ; le repos au lit en dépend</translation></message>
<message><source>Hub of the parent catheter</source>
<translation>Embase du cathéter porteur</translation></message>
<message><source>hydration</source>
<translation>hydratation</translation></message>
<message><source>I have it on paper</source>
<translation>Je l'ai sur papier</translation></message>
<message><source>If needed</source>
<translation>Si besoin</translation></message>
<message><source>Imaging</source>
<translation>Imagerie</translation></message>
<message><source>Imaging guidance</source>
<translation>Guidage par imagerie</translation></message>
<message><source>Imaging used, the puncture included</source>
<translation>Imagerie utilisée, ponction comprise</translation></message>
<message><source>Import</source>
<translation>Importer</translation></message>
<message><source>Import a stock list</source>
<translation>Importer une liste de stock</translation></message>
<message><source>Import cases</source>
<translation>Importer des cas</translation></message>
<message><source>import cases</source>
<translation>importer des cas</translation></message>
<message><source>Import CSV</source>
<translation>Importer un CSV</translation></message>
<message><source>In an emergency nothing waits for results</source>
<translation>En urgence, rien n'attend les résultats</translation></message>
<message><source>In force from now on: content {version}.</source>
<translation>En vigueur dès maintenant : contenu {version}.</translation></message>
<message><source>in materials</source>
<translation>dans les matériaux</translation></message>
<message><source>In one injection</source>
<translation>En une injection</translation></message>
<message><source>In room</source>
<translation>En salle</translation></message>
<message><source>In stock</source>
<translation>En stock</translation></message>
<message><source>In the room</source>
<translation>En salle</translation></message>
<message><source>Indication</source>
<translation>Indication</translation></message>
<message><source>Indications</source>
<translation>Indications</translation></message>
<message><source>Info</source>
<translation>Info</translation></message>
<message><source>Information for the patient</source>
<translation>Information pour le patient</translation></message>
<message><source>Infusions</source>
<translation>Perfusions</translation></message>
<message><source>Infusions and drugs through the catheter</source>
<translation>Perfusions et médicaments par le cathéter</translation></message>
<message><source>Injected above or into the renal arteries, so that it reaches the kidneys undiluted</source>
<translation>Injecté au-dessus des artères rénales ou dedans, donc non dilué dans les reins</translation></message>
<message><source>Injector limit</source>
<translation>Limite de l'injecteur</translation></message>
<message><source>Inner diameter measured by ultrasound or CT</source>
<translation>Diamètre interne mesuré en échographie ou scanner</translation></message>
<message><source>Inpatient, outpatient or emergency: where the patient comes from</source>
<translation>Hospitalisé, externe ou urgences : d'où vient le patient</translation></message>
<message><source>Insights</source>
<translation>Analyses</translation></message>
<message><source>instead of {part}</source>
<translation>au lieu de {part}</translation></message>
<message><source>Intended effect</source>
<translation>Effet voulu</translation></message>
<message><source>Interventional radiology</source>
<translation>Radiologie interventionnelle</translation></message>
<message><source>Intra-arterial</source>
<translation>Intra-artériel</translation></message>
<message><source>Intrathecal</source>
<translation>Intrathécal</translation></message>
<message><source>Intravenous</source>
<translation>Intraveineux</translation></message>
<message><source>Iodine concentration</source>
<translation>Concentration en iode</translation></message>
<message><source>Iodized oil in the mixture.</source>
<translation>Huile iodée dans le mélange.</translation></message>
<message><source>IR Planner is a decision aid for trained staff of interventional radiology. It is not a certified medical device. It brings together what was entered and what the content pack cites; it does not know the patient. Every figure has to be checked by the person who acts on it, and doses come from signed orders only.</source>
<translation>IR Planner est une aide à la décision pour le personnel formé de radiologie interventionnelle. Ce n'est pas un dispositif médical certifié. Il rassemble ce qui a été saisi et ce que cite le contenu ; il ne connaît pas le patient. Chaque chiffre doit être vérifié par la personne qui agit, et les doses ne viennent que des prescriptions signées.</translation></message>
<message><source>Is the disk full?</source>
<translation>Le disque est-il plein ?</translation></message>
<message><source>It can only change places with cases of its room that have not begun.</source>
<translation>Il ne peut échanger qu'avec des cas de sa salle non commencés.</translation></message>
<message><source>It cannot be used until they are mended. The details name each file and field.</source>
<translation>Il est inutilisable jusqu'à correction. Les détails nomment chaque fichier et champ.</translation></message>
<message><source>It is noted in the audit trail.</source>
<translation>C'est noté dans le journal d'audit.</translation></message>
<message><source>It is open in another window: {holder}. Taking over lets that window save and close. Nothing that was saved is lost either way.</source>
<translation>Elle est ouverte dans une autre fenêtre : {holder}. Prendre la main laisse cette fenêtre enregistrer et fermer. Rien d'enregistré n'est perdu.</translation></message>
<message><source>It is opened in the name of whoever gives PIN or password.</source>
<translation>Il est ouvert au nom de qui donne code PIN ou mot de passe.</translation></message>
<message><source>It is recalled: {reason}</source>
<translation>Il est rappelé : {reason}</translation></message>
<message><source>It is the same one</source>
<translation>C'est le même</translation></message>
<message><source>It stays to be read. Say why it was none.</source>
<translation>Il reste lisible. Dites pourquoi ce n'en était pas un.</translation></message>
<message><source>It was to be used by {day}; the procedure is on {date}.</source>
<translation>À utiliser avant le {day} ; la procédure est le {date}.</translation></message>
<message><source>Item</source>
<translation>Article</translation></message>
<message><source>Items answered, %</source>
<translation>Points répondus, %</translation></message>
<message><source>items answered, %</source>
<translation>points répondus, %</translation></message>
<message><source>Items answered, of all that applied to done cases.</source>
<translation>Points répondus, parmi ceux des cas terminés.</translation></message>
<message><source>Its cases</source>
<translation>Ses cas</translation></message>
<message><source>January</source>
<translation>janvier</translation></message>
<message><source>July</source>
<translation>juillet</translation></message>
<message><source>June</source>
<translation>juin</translation></message>
<message><source>KAP</source>
<translation>PKS</translation></message>
<message><source>Keep</source>
<translation>Garder</translation></message>
<message><source>Keep as it is</source>
<translation>Laisser tel quel</translation></message>
<message><source>Keep it as a new case</source>
<translation>Le garder comme nouveau cas</translation></message>
<message><source>Keep it plain, without protection</source>
<translation>Laisser en clair, sans protection</translation></message>
<message><source>Keep the plan's, fill in the rest</source>
<translation>Garder ceux du plan, compléter le reste</translation></message>
<message><source>Keep this password</source>
<translation>Garder ce mot de passe</translation></message>
<message><source>Keep this search</source>
<translation>Garder cette recherche</translation></message>
<message><source>Keep this search…</source>
<translation>Garder cette recherche…</translation></message>
<message><source>Kept</source>
<translation>Conservé</translation></message>
<message><source>Kept of yours: {fields}.</source>
<translation>Conservé de vous : {fields}.</translation></message>
<message><source>Kept: one a day for {days} days, {weeks} weeks and {months} months.</source>
<translation>Conservées : une par jour sur {days} jours, puis {weeks} semaines et {months} mois.</translation></message>
<message><source>Kerma-area product</source>
<translation>Produit kerma-surface</translation></message>
<message><source>Kerma-area product by procedure</source>
<translation>Produit kerma-surface par procédure</translation></message>
<message><source>kerma-area product, Gy·cm²</source>
<translation>produit kerma-surface, Gy·cm²</translation></message>
<message><source>Key</source>
<translation>Clé</translation></message>
<message><source>Keys salted, dates moved by weeks of the patient's own, ages above 89 grouped, free text left out and the rest searched for the patient's names and numbers. Whether it may leave is for the site to say.</source>
<translation>Clés salées, dates décalées de semaines propres au patient, âges de plus de 89 groupés, texte libre omis et le reste fouillé pour les noms et numéros du patient. Le site décide si cela peut sortir.</translation></message>
<message><source>Kidney</source>
<translation>Rein</translation></message>
<message><source>Kidney function stages</source>
<translation>Stades de fonction rénale</translation></message>
<message><source>Kind</source>
<translation>Type</translation></message>
<message><source>Kind of task</source>
<translation>Type de tâche</translation></message>
<message><source>Kit</source>
<translation>Kit</translation></message>
<message><source>Kit {name} removed.</source>
<translation>Kit {name} supprimé.</translation></message>
<message><source>Kit {name} saved.</source>
<translation>Kit {name} enregistré.</translation></message>
<message><source>Kit, procedure or operator</source>
<translation>Kit, procédure ou opérateur</translation></message>
<message><source>Kit: {name}</source>
<translation>Kit : {name}</translation></message>
<message><source>Kits</source>
<translation>Kits</translation></message>
<message><source>Known from</source>
<translation>Connu par</translation></message>
<message><source>label</source>
<translation>notice</translation></message>
<message><source>Label: highest pressure</source>
<translation>Notice : pression maximale</translation></message>
<message><source>Label: largest lumen</source>
<translation>Notice : plus grande lumière</translation></message>
<message><source>Label: largest wire</source>
<translation>Notice : plus grand guide</translation></message>
<message><source>Label: smallest lumen</source>
<translation>Notice : plus petite lumière</translation></message>
<message><source>Laboratory</source>
<translation>Laboratoire</translation></message>
<message><source>Laboratory results</source>
<translation>Résultats de laboratoire</translation></message>
<message><source>laboratory test</source>
<translation>examen de laboratoire</translation></message>
<message><source>Laboratory values</source>
<translation>Valeurs de laboratoire</translation></message>
<message><source>Language</source>
<translation>Langue</translation></message>
<message><source>Larger text</source>
<translation>Texte plus grand</translation></message>
<message><source>Largest outside</source>
<translation>Plus grand extérieur</translation></message>
<message><source>Largest sheath of this access, in French</source>
<translation>Le plus gros introducteur de cet abord, en French</translation></message>
<message><source>Largest wire</source>
<translation>Plus grand guide</translation></message>
<message><source>Last dose</source>
<translation>Dernière dose</translation></message>
<message><source>last dose</source>
<translation>dernière dose</translation></message>
<message><source>Last food and drink</source>
<translation>Dernier repas et boisson</translation></message>
<message><source>Last month</source>
<translation>Mois dernier</translation></message>
<message><source>Last year</source>
<translation>Année dernière</translation></message>
<message><source>LAST, First</source>
<translation>NOM, Prénom</translation></message>
<message><source>Later</source>
<translation>Plus tard</translation></message>
<message><source>Leave it</source>
<translation>Laisser</translation></message>
<message><source>Leave it ...</source>
<translation>Laisser ...</translation></message>
<message><source>Leave it out</source>
<translation>Le laisser de côté</translation></message>
<message><source>Left</source>
<translation>Gauche</translation></message>
<message><source>Left out, as it cannot be read: {terms}</source>
<translation>Laissé de côté, car illisible : {terms}</translation></message>
<message><source>Legend</source>
<translation>Légende</translation></message>
<message><source>Length</source>
<translation>Longueur</translation></message>
<message><source>Letter</source>
<translation>Letter</translation></message>
<message><source>Level</source>
<translation>Niveau</translation></message>
<message><source>Level and airway</source>
<translation>Niveau et voies aériennes</translation></message>
<message><source>level not recorded</source>
<translation>niveau non renseigné</translation></message>
<message><source>Lift</source>
<translation>Lever</translation></message>
<message><source>Lift recall</source>
<translation>Lever le rappel</translation></message>
<message><source>Lift the recall</source>
<translation>Lever ce rappel</translation></message>
<message><source>Light</source>
<translation>Clair</translation></message>
<message><source>Light appearance</source>
<translation>Apparence claire</translation></message>
<message><source>Limit not known: weight, strength or volume is missing.</source>
<translation>Limite inconnue : il manque le poids, la concentration ou le volume.</translation></message>
<message><source>Limit {h}</source>
<translation>Limite {h}</translation></message>
<message><source>Limit, %</source>
<translation>Limite, %</translation></message>
<message><source>Limits and deviations</source>
<translation>Limites et écarts</translation></message>
<message><source>Limits while the case runs</source>
<translation>Limites pendant le cas</translation></message>
<message><source>Line label: ARTERIAL - {drugs}</source>
<translation>Étiquette de la ligne : ARTÉRIEL - {drugs}</translation></message>
<message><source>Line: 10 to 90 %; box: the middle half; mark: median; dots: single cases where few.</source>
<translation>Ligne : 10 à 90 % ; boîte : moitié centrale ; marque : médiane ; points : cas isolés si peu nombreux.</translation></message>
<message><source>Lines</source>
<translation>Lignes</translation></message>
<message><source>Linked procedures</source>
<translation>Procédures liées</translation></message>
<message><source>Linked procedures in the same case</source>
<translation>Procédures liées dans le même cas</translation></message>
<message><source>Listed in both SIR classes: the operator decides.</source>
<translation>Dans les deux classes SIR : l'opérateur décide.</translation></message>
<message><source>Lists offered while planning</source>
<translation>Listes proposées à la planification</translation></message>
<message><source>Local</source>
<translation>Local</translation></message>
<message><source>Local anesthetic</source>
<translation>Anesthésique local</translation></message>
<message><source>Lock</source>
<translation>Verrouiller</translation></message>
<message><source>Locked</source>
<translation>Verrouillé</translation></message>
<message><source>Locks after</source>
<translation>Verrouillage après</translation></message>
<message><source>Login</source>
<translation>Identifiant</translation></message>
<message><source>Login or password is wrong.</source>
<translation>L'identifiant ou le mot de passe est faux.</translation></message>
<message><source>Longest pause</source>
<translation>Plus longue pause</translation></message>
<message><source>Look for part of a name, kind, size, lot, shelf, reference number or barcode.</source>
<translation>Cherchez une partie d'un nom, type, taille, lot, étagère, référence ou code-barres.</translation></message>
<message><source>Look for part of a name, procedure or operator.</source>
<translation>Cherchez une partie d'un nom, d'une procédure ou d'un opérateur.</translation></message>
<message><source>Looking up what changed since planning …</source>
<translation>Recherche des changements depuis la planification …</translation></message>
<message><source>Looks for doubled odds against a rate of {rate}, {base}. At that rate one false alarm in about {n} cases.</source>
<translation>Cherche un doublement des cotes par rapport à un taux de {rate}, {base}. À ce taux, une fausse alerte pour environ {n} cas.</translation></message>
<message><source>Lost, in the store only: {cases}</source>
<translation>Seraient perdus, présents seulement dans la base : {cases}</translation></message>
<message><source>Lot</source>
<translation>Lot</translation></message>
<message><source>lot</source>
<translation>lot</translation></message>
<message><source>lot {lot}</source>
<translation>lot {lot}</translation></message>
<message><source>Lots</source>
<translation>Lots</translation></message>
<message><source>Lower limit</source>
<translation>Limite basse</translation></message>
<message><source>Lumen</source>
<translation>Lumière</translation></message>
<message><source>Lumen (in)</source>
<translation>Lumière (in)</translation></message>
<message><source>Lumen (mm)</source>
<translation>Lumière (mm)</translation></message>
<message><source>lumen {size} in</source>
<translation>lumière {size} in</translation></message>
<message><source>Lung mass</source>
<translation>Masse pulmonaire</translation></message>
<message><source>Lung shunt</source>
<translation>Shunt pulmonaire</translation></message>
<message><source>M</source>
<translation>H</translation></message>
<message><source>Made</source>
<translation>Créé</translation></message>
<message><source>Make a new one</source>
<translation>En créer une nouvelle</translation></message>
<message><source>Maker</source>
<translation>Fabricant</translation></message>
<message><source>Making a backup</source>
<translation>Sauvegarde en cours</translation></message>
<message><source>Making the pages ...</source>
<translation>Préparation des pages ...</translation></message>
<message><source>Male</source>
<translation>Homme</translation></message>
<message><source>Mallampati class</source>
<translation>Classe de Mallampati</translation></message>
<message><source>Manual</source>
<translation>Manuel</translation></message>
<message><source>March</source>
<translation>mars</translation></message>
<message><source>Mark as favorite</source>
<translation>Marquer comme favori</translation></message>
<message><source>Material</source>
<translation>Matériau</translation></message>
<message><source>Materials</source>
<translation>Matériaux</translation></message>
<message><source>May</source>
<translation>mai</translation></message>
<message><source>Mean</source>
<translation>Moyenne</translation></message>
<message><source>Mean of its axes; gives how many coils fill it.</source>
<translation>Moyenne de ses axes ; donne combien de coils le remplissent.</translation></message>
<message><source>Mean of the period</source>
<translation>Moyenne de la période</translation></message>
<message><source>Median</source>
<translation>Médiane</translation></message>
<message><source>Median of all months</source>
<translation>Médiane de tous les mois</translation></message>
<message><source>Median of the month</source>
<translation>Médiane du mois</translation></message>
<message><source>Median, min</source>
<translation>Médiane, min</translation></message>
<message><source>Medications</source>
<translation>Médicaments</translation></message>
<message><source>Merge</source>
<translation>Fusionner</translation></message>
<message><source>Merged with another's changes</source>
<translation>Fusionné avec les modifications d’une autre personne</translation></message>
<message><source>Middle half</source>
<translation>Moitié centrale</translation></message>
<message><source>Middle half of the cases</source>
<translation>Moitié centrale des cas</translation></message>
<message><source>Midline</source>
<translation>Médian</translation></message>
<message><source>Mild</source>
<translation>Légère</translation></message>
<message><source>Mild, moderate or severe: the premedication depends on it</source>
<translation>Légère, modérée ou sévère : la prémédication en dépend</translation></message>
<message><source>Milliseconds between two keys of a scan. Raise it where a slow scanner is not recognized.</source>
<translation>Millisecondes entre deux touches d'un scan. Augmentez si un lecteur lent n'est pas reconnu.</translation></message>
<message><source>Mine</source>
<translation>À moi</translation></message>
<message><source>Minimum</source>
<translation>Minimum</translation></message>
<message><source>minutes</source>
<translation>minutes</translation></message>
<message><source>Minutes without a key or the mouse, where people sign in. Ctrl L locks at once.</source>
<translation>Minutes sans clavier ni souris, là où l'on se connecte. Ctrl L verrouille aussitôt.</translation></message>
<message><source>Missing</source>
<translation>Manque</translation></message>
<message><source>Moderate</source>
<translation>Modérée</translation></message>
<message><source>Mon</source>
<translation>Lun</translation></message>
<message><source>Monday</source>
<translation>Lundi</translation></message>
<message><source>Month</source>
<translation>Mois</translation></message>
<message><source>month</source>
<translation>mois</translation></message>
<message><source>month of expiry</source>
<translation>mois de péremption</translation></message>
<message><source>More actions</source>
<translation>Autres actions</translation></message>
<message numerus="yes"><source>more than {n} cases</source>
<translation><numerusform>plus de {n} cas</numerusform><numerusform>plus de {n} cas</numerusform></translation></message>
<message><source>More was taken than was ever received. Count what is there, or receive what was forgotten.</source>
<translation>Il a été prélevé plus que reçu. Comptez ce qu'il y a ou enregistrez la réception oubliée.</translation></message>
<message><source>Move</source>
<translation>Déplacer</translation></message>
<message><source>Move lot {lot}</source>
<translation>Déplacer le lot {lot}</translation></message>
<message><source>Move or postpone</source>
<translation>Déplacer ou reporter</translation></message>
<message><source>Move or postpone ...</source>
<translation>Déplacer ou reporter ...</translation></message>
<message><source>Move or postpone: {name}</source>
<translation>Déplacer ou reporter : {name}</translation></message>
<message><source>Moved back</source>
<translation>Remis en place</translation></message>
<message><source>MRN</source>
<translation>MRN</translation></message>
<message><source>MRN not recorded</source>
<translation>MRN non renseigné</translation></message>
<message><source>MRN {number}</source>
<translation>MRN {number}</translation></message>
<message><source>My log</source>
<translation>Mon journal</translation></message>
<message><source>My password and PIN</source>
<translation>Mon mot de passe et code PIN</translation></message>
<message><source>My password and PIN...</source>
<translation>Mon mot de passe et code PIN...</translation></message>
<message><source>N/A</source>
<translation>S.O.</translation></message>
<message><source>n/a</source>
<translation>s. o.</translation></message>
<message><source>Name</source>
<translation>Nom</translation></message>
<message><source>Name not recorded</source>
<translation>Nom non renseigné</translation></message>
<message><source>Name of the person who signs</source>
<translation>Nom du signataire</translation></message>
<message><source>Name of the person who signs the record</source>
<translation>Nom du signataire du compte rendu</translation></message>
<message><source>Name of the reviewer</source>
<translation>Nom du relecteur</translation></message>
<message><source>Name of the second person, then Enter</source>
<translation>Nom de la seconde personne, puis Entrée</translation></message>
<message><source>Name, as records say it</source>
<translation>Nom, tel qu'il figure dans les dossiers</translation></message>
<message><source>Name, kind, size, lot, shelf, barcode</source>
<translation>Nom, type, taille, lot, étagère, code-barres</translation></message>
<message><source>Name, MRN, procedure, date… or kerma&gt;2000</source>
<translation>Nom, MRN, procédure, date… ou kerma&gt;2000</translation></message>
<message><source>Name, such as K. Vance</source>
<translation>Nom, par exemple K. Vance</translation></message>
<message><source>Neck circumference</source>
<translation>Tour de cou</translation></message>
<message><source>Needed</source>
<translation>Nécessaire</translation></message>
<message><source>Needs a reason: {text}</source>
<translation>Motif requis : {text}</translation></message>
<message><source>Needs a second person: {text}</source>
<translation>Seconde personne requise : {text}</translation></message>
<message><source>Needs one case with the time in the room and that of the puncture.</source>
<translation>Il faut un cas avec l'heure en salle et celle de la ponction.</translation></message>
<message><source>Needs one done case whose checklist was made.</source>
<translation>Il faut un cas terminé avec check-list.</translation></message>
<message><source>Needs one done case with a technologist recorded.</source>
<translation>Il faut un cas terminé avec un manipulateur renseigné.</translation></message>
<message><source>Needs one done case with this recorded and adverse events asked for.</source>
<translation>Il faut un cas terminé avec cette donnée et les événements indésirables demandés.</translation></message>
<message><source>Needs one done case, asked about adverse events, of a procedure with a published limit (e.g. lung biopsy, port, biliary drainage).</source>
<translation>Il faut un cas terminé, interrogé, d'une procédure à limite publiée (p. ex. biopsie pulmonaire, chambre implantable, drainage biliaire).</translation></message>
<message><source>Needs one first case of a day with room, scheduled time and time in the room.</source>
<translation>Il faut un premier cas du jour avec salle, heure prévue et heure d'entrée.</translation></message>
<message><source>Needs one lot on the shelf with its expiry date.</source>
<translation>Il faut un lot en stock avec sa date de péremption.</translation></message>
<message><source>Needs two cases of a room and day with the times into and out of the room.</source>
<translation>Il faut deux cas d'une salle et d'un jour avec heures d'entrée et de sortie.</translation></message>
<message><source>Needs {n} cases with this figure; {has} so far.</source>
<translation>Il faut {n} cas avec ce chiffre ; {has} jusqu'ici.</translation></message>
<message><source>Needs {n} done cases in which adverse events were asked for; {asked} so far. Answer it in the case view: none is an answer too.</source>
<translation>Il faut {n} cas terminés avec événements indésirables demandés ; {asked} jusqu'ici. Répondez dans la vue du cas : aucun est aussi une réponse.</translation></message>
<message><source>Neurointervention</source>
<translation>Neurointervention</translation></message>
<message><source>New account</source>
<translation>Nouveau compte</translation></message>
<message><source>New case</source>
<translation>Nouveau cas</translation></message>
<message><source>New case with this procedure</source>
<translation>Nouveau cas avec cette procédure</translation></message>
<message><source>New key</source>
<translation>Nouvelle clé</translation></message>
<message><source>New kit</source>
<translation>Nouveau kit</translation></message>
<message><source>New kit begins one: what is pulled for a procedure, by operator.</source>
<translation>Nouveau kit en commence un : ce qui est sorti pour une procédure, par opérateur.</translation></message>
<message><source>New material</source>
<translation>Nouveau matériau</translation></message>
<message><source>New passphrase</source>
<translation>Nouvelle phrase secrète</translation></message>
<message><source>New password, at least {count} characters</source>
<translation>Nouveau mot de passe, au moins {count} caractères</translation></message>
<message><source>New password, empty: it stays</source>
<translation>Nouveau mot de passe ; vide : inchangé</translation></message>
<message><source>New PIN, {count} digits or more</source>
<translation>Nouveau code PIN, {count} chiffres ou plus</translation></message>
<message><source>New recovery key</source>
<translation>Nouvelle clé de récupération</translation></message>
<message><source>New store key</source>
<translation>Nouvelle clé de la base</translation></message>
<message><source>New to the stock: say what it is, once.</source>
<translation>Nouveau en stock : dites une fois ce que c'est.</translation></message>
<message><source>New: {titles}</source>
<translation>Nouveau : {titles}</translation></message>
<message><source>Newest backup</source>
<translation>Dernière sauvegarde</translation></message>
<message><source>Next limit {limit} mL ({why})</source>
<translation>Limite suivante {limit} mL ({why})</translation></message>
<message><source>Next step</source>
<translation>Étape suivante</translation></message>
<message><source>No</source>
<translation>Non</translation></message>
<message><source>no</source>
<translation>non</translation></message>
<message><source>No backup yet</source>
<translation>Aucune sauvegarde</translation></message>
<message><source>No case chosen</source>
<translation>Aucun cas choisi</translation></message>
<message><source>No case holds all these words.</source>
<translation>Aucun cas ne contient tous ces mots.</translation></message>
<message><source>No case is open. Open one from Today or Records.</source>
<translation>Aucun cas ouvert. Ouvrez-en un depuis Aujourd'hui ou Dossiers.</translation></message>
<message><source>No case matches.</source>
<translation>Aucun cas ne correspond.</translation></message>
<message><source>No cases on {day}.</source>
<translation>Aucun cas le {day}.</translation></message>
<message><source>No cases today.</source>
<translation>Aucun cas aujourd'hui.</translation></message>
<message><source>No cases yet.</source>
<translation>Aucun cas.</translation></message>
<message><source>No contrast</source>
<translation>Sans contraste</translation></message>
<message><source>no date</source>
<translation>sans date</translation></message>
<message><source>No kit chosen</source>
<translation>Aucun kit choisi</translation></message>
<message><source>No kit holds all these words.</source>
<translation>Aucun kit ne contient tous ces mots.</translation></message>
<message><source>No kits yet.</source>
<translation>Aucun kit.</translation></message>
<message><source>no lot</source>
<translation>sans lot</translation></message>
<message><source>No lot named</source>
<translation>Aucun lot indiqué</translation></message>
<message><source>No material is planned. Add one, or leave this step out.</source>
<translation>Aucun matériau prévu. Ajoutez-en un, ou sautez cette étape.</translation></message>
<message><source>no other effect</source>
<translation>aucun autre effet</translation></message>
<message><source>No procedure chosen</source>
<translation>Aucune procédure choisie</translation></message>
<message><source>no procedure chosen</source>
<translation>aucune procédure choisie</translation></message>
<message><source>No procedure chosen: nothing is assessed</source>
<translation>Aucune procédure choisie : rien n'est évalué</translation></message>
<message><source>No procedure holds all these words. Try fewer, or another name for it.</source>
<translation>Aucune procédure ne contient tous ces mots. Essayez-en moins, ou un autre nom.</translation></message>
<message><source>No procedure is chosen</source>
<translation>Aucune procédure n'est choisie</translation></message>
<message><source>No procedure: nothing was assessed.</source>
<translation>Pas de procédure : rien n'a été évalué.</translation></message>
<message><source>No product chosen</source>
<translation>Aucun produit choisi</translation></message>
<message><source>No product holds all these words.</source>
<translation>Aucun produit ne contient tous ces mots.</translation></message>
<message><source>No product is in this state.</source>
<translation>Aucun produit n'est dans cet état.</translation></message>
<message><source>no reason given</source>
<translation>sans motif</translation></message>
<message><source>No recall is in force.</source>
<translation>Aucun rappel en vigueur.</translation></message>
<message><source>No results yet</source>
<translation>Aucun résultat</translation></message>
<message><source>no room</source>
<translation>pas de salle</translation></message>
<message><source>No rule applies to this case. That is no clearance: nothing has been assessed.</source>
<translation>Aucune règle ne s'applique à ce cas. Ce n'est pas un feu vert : rien n'a été évalué.</translation></message>
<message><source>No serial number</source>
<translation>Aucun numéro de série</translation></message>
<message><source>No sign-in: not decided yet</source>
<translation>Sans connexion : pas encore décidé</translation></message>
<message><source>No sign-in: one person</source>
<translation>Sans connexion : une personne</translation></message>
<message><source>no sourced figure</source>
<translation>aucun chiffre sourcé</translation></message>
<message><source>no stops found</source>
<translation>aucun arrêt trouvé</translation></message>
<message><source>No task yet.</source>
<translation>Aucune tâche.</translation></message>
<message><source>no time yet</source>
<translation>pas encore d'heure</translation></message>
<message><source>No times to keep. Times appear with a scheduled start, drugs to hold, fasting and labs.</source>
<translation>Aucun horaire à tenir. Ils apparaissent avec un début prévu, des médicaments à suspendre, le jeûne et les analyses.</translation></message>
<message><source>Nobody has decided yet whether people sign in here.</source>
<translation>Personne n'a encore décidé si l'on se connecte ici.</translation></message>
<message><source>Nobody has signed in at this case store.</source>
<translation>Personne n'est connecté à cette base de cas.</translation></message>
<message><source>Nobody here</source>
<translation>Personne</translation></message>
<message><source>Nobody yet: team fields take any name until people are listed here.</source>
<translation>Personne encore : les champs d'équipe acceptent tout nom tant que la liste est vide.</translation></message>
<message><source>None</source>
<translation>Aucun</translation></message>
<message><source>none</source>
<translation>aucun</translation></message>
<message><source>None known</source>
<translation>Aucune connue</translation></message>
<message><source>none known</source>
<translation>aucune connue</translation></message>
<message><source>None occurred</source>
<translation>Aucun survenu</translation></message>
<message><source>None of these</source>
<translation>Aucune de celles-ci</translation></message>
<message><source>None so far.</source>
<translation>Aucun jusqu'ici.</translation></message>
<message><source>none there</source>
<translation>aucun présent</translation></message>
<message><source>None there. Receive more to put some on a shelf.</source>
<translation>Aucun. Recevez-en pour garnir l'étagère.</translation></message>
<message><source>None: the entry says what the shipped one says.</source>
<translation>Aucune : l'entrée dit ce que dit celle fournie.</translation></message>
<message><source>not after {time}</source>
<translation>pas après {time}</translation></message>
<message><source>Not among this procedure's usual materials: say why.</source>
<translation>Pas un matériau habituel de cette procédure : dites pourquoi.</translation></message>
<message><source>not answered</source>
<translation>sans réponse</translation></message>
<message><source>Not answered: {text}</source>
<translation>Sans réponse : {text}</translation></message>
<message><source>not applicable</source>
<translation>sans objet</translation></message>
<message><source>NOT as expected</source>
<translation>PAS comme prévu</translation></message>
<message><source>not asked</source>
<translation>non demandé</translation></message>
<message><source>Not asked yet. None is an answer too.</source>
<translation>Pas encore demandé. Aucun est aussi une réponse.</translation></message>
<message><source>Not assessed</source>
<translation>Non évalué</translation></message>
<message><source>not assessed</source>
<translation>non évalué</translation></message>
<message><source>Not assessed yet</source>
<translation>Pas encore évalué</translation></message>
<message><source>Not assessed: {title} {advice}</source>
<translation>Non évalué : {title} {advice}</translation></message>
<message><source>Not found.</source>
<translation>Introuvable.</translation></message>
<message><source>Not graded: not sure yet</source>
<translation>Sans grade : pas encore certain</translation></message>
<message><source>not imported</source>
<translation>non importé</translation></message>
<message><source>not in the other plan</source>
<translation>absent de l'autre plan</translation></message>
<message><source>Not in the stock list</source>
<translation>Absent du stock</translation></message>
<message><source>not in this plan</source>
<translation>absent de ce plan</translation></message>
<message><source>not kept</source>
<translation>non stocké</translation></message>
<message><source>not known</source>
<translation>inconnu</translation></message>
<message><source>Not needed</source>
<translation>Pas nécessaire</translation></message>
<message><source>Not on the shelf: {items}.</source>
<translation>Absent de l'étagère : {items}.</translation></message>
<message><source>not planned</source>
<translation>non prévu</translation></message>
<message><source>not planned yet</source>
<translation>pas encore prévu</translation></message>
<message><source>not readable</source>
<translation>illisible</translation></message>
<message><source>Not ready: {points}.</source>
<translation>Pas prêt : {points}.</translation></message>
<message><source>Not recorded</source>
<translation>Non renseigné</translation></message>
<message><source>not recorded</source>
<translation>non renseigné</translation></message>
<message><source>Not said</source>
<translation>Non précisé</translation></message>
<message><source>Not saved: the program failed.{last}</source>
<translation>Non enregistré : erreur du programme.{last}</translation></message>
<message><source>Not saved: {title}</source>
<translation>Non enregistré : {title}</translation></message>
<message><source>Not saved: {title}{last}</source>
<translation>Non enregistré : {title}{last}</translation></message>
<message><source>Not signed yet.</source>
<translation>Pas encore signé.</translation></message>
<message><source>Not signed.</source>
<translation>Non validé.</translation></message>
<message><source>not stamped</source>
<translation>non noté</translation></message>
<message><source>not started</source>
<translation>pas commencé</translation></message>
<message><source>Not sure yet</source>
<translation>Pas encore certain</translation></message>
<message><source>not there</source>
<translation>absent</translation></message>
<message><source>not ticked</source>
<translation>non coché</translation></message>
<message><source>not used</source>
<translation>non utilisé</translation></message>
<message><source>Not used in this procedure</source>
<translation>Non utilisé dans cette procédure</translation></message>
<message><source>Note</source>
<translation>Note</translation></message>
<message><source>Notes</source>
<translation>Notes</translation></message>
<message><source>Notes for the team</source>
<translation>Notes pour l'équipe</translation></message>
<message><source>Nothing</source>
<translation>Rien</translation></message>
<message><source>nothing</source>
<translation>rien</translation></message>
<message><source>nothing counted</source>
<translation>rien compté</translation></message>
<message><source>Nothing found missing. Checks answered: {assessed}, of these cautions: {caution}.</source>
<translation>Rien ne manque. Contrôles répondus : {assessed}, dont prudences : {caution}.</translation></message>
<message><source>Nothing found. Try a name, MRN, procedure or page.</source>
<translation>Rien trouvé. Essayez un nom, un MRN, une procédure ou une page.</translation></message>
<message><source>Nothing has been assessed yet. Choose a procedure: its rules apply at once.</source>
<translation>Rien n'a encore été évalué. Choisissez une procédure : ses règles s'appliquent aussitôt.</translation></message>
<message><source>Nothing here has the code {code}.</source>
<translation>Rien ici n'a le code {code}.</translation></message>
<message><source>Nothing in the store would be lost.</source>
<translation>Rien dans la base ne serait perdu.</translation></message>
<message><source>Nothing in this section holds all these words.</source>
<translation>Rien dans cette section ne contient tous ces mots.</translation></message>
<message><source>Nothing is kept in stock yet.</source>
<translation>Rien n'est encore en stock.</translation></message>
<message><source>Nothing is to be changed.</source>
<translation>Rien à modifier.</translation></message>
<message><source>Nothing is to be settled.</source>
<translation>Rien à régler.</translation></message>
<message><source>Nothing of patients is shown until somebody signs in.</source>
<translation>Rien des patients n'est affiché avant une connexion.</translation></message>
<message><source>Nothing on the shelf expires within a year.</source>
<translation>Rien en stock ne périme d'ici un an.</translation></message>
<message><source>Nothing since midnight</source>
<translation>Rien depuis minuit</translation></message>
<message numerus="yes"><source>Nothing to act on. {n} points were assessed and are listed below.</source>
<translation><numerusform>Rien à faire. {n} point évalué, listé ci-dessous.</numerusform><numerusform>Rien à faire. {n} points évalués, listés ci-dessous.</numerusform></translation></message>
<message><source>Nothing to prepare ahead of time was found for this case.</source>
<translation>Rien à préparer à l'avance n'a été trouvé pour ce cas.</translation></message>
<message><source>Nothing was changed.</source>
<translation>Rien n'a été modifié.</translation></message>
<message><source>Nothing was done. It needs the role of: {roles}. Administrators give roles in Settings.</source>
<translation>Rien n'a été fait. Il faut le rôle : {roles}. Les administrateurs donnent les rôles dans Réglages.</translation></message>
<message><source>Nothing was imported: {reason}</source>
<translation>Rien n'a été importé : {reason}</translation></message>
<message><source>Nothing yet. Add products of the stock, or a kind.</source>
<translation>Rien encore. Ajoutez des produits du stock, ou un type.</translation></message>
<message><source>Nothing: labs, drugs, devices, staff as planned.</source>
<translation>Rien : analyses, médicaments, dispositifs, équipe comme prévu.</translation></message>
<message><source>November</source>
<translation>novembre</translation></message>
<message><source>Now</source>
<translation>Maintenant</translation></message>
<message><source>Number of the order in the radiology system</source>
<translation>Numéro de la demande dans le système de radiologie</translation></message>
<message><source>Number of the patient in this hospital; a scan of the wristband fills it</source>
<translation>Numéro du patient dans cet hôpital ; la lecture du bracelet le remplit</translation></message>
<message><source>Number of the signed order of a chemotherapy or radiopharmaceutical</source>
<translation>Numéro de la prescription signée de chimiothérapie ou radiopharmaceutique</translation></message>
<message><source>Nurse</source>
<translation>Infirmier</translation></message>
<message><source>Observation</source>
<translation>Surveillance</translation></message>
<message><source>observation</source>
<translation>surveillance</translation></message>
<message><source>October</source>
<translation>octobre</translation></message>
<message><source>of 10</source>
<translation>sur 10</translation></message>
<message><source>Of a shaft that is thicker at the hub.</source>
<translation>D'un corps plus épais à l'embase.</translation></message>
<message><source>Of beads that swell or are loaded: the size that goes through the catheter.</source>
<translation>De billes qui gonflent ou sont chargées : la taille qui passe dans le cathéter.</translation></message>
<message><source>Of these put back</source>
<translation>Dont remis</translation></message>
<message><source>Of these wasted</source>
<translation>Dont jetés</translation></message>
<message><source>Offer all materials</source>
<translation>Proposer tous les matériaux</translation></message>
<message><source>Offered in the team fields. Records and exports hold the code.</source>
<translation>Proposées dans les champs d'équipe. Les enregistrements et exports contiennent le code.</translation></message>
<message><source>Oil</source>
<translation>Huile</translation></message>
<message><source>OK</source>
<translation>OK</translation></message>
<message><source>ok</source>
<translation>ok</translation></message>
<message><source>On oxygen</source>
<translation>Sous oxygène</translation></message>
<message><source>On the shelf</source>
<translation>En rayon</translation></message>
<message><source>Oncology</source>
<translation>Oncologie</translation></message>
<message><source>One a line, in the order in which they are offered.</source>
<translation>Une par ligne, dans l'ordre proposé.</translation></message>
<message><source>One a line.</source>
<translation>Un par ligne.</translation></message>
<message><source>one answer stops this phase</source>
<translation>une réponse arrête cette phase</translation></message>
<message><source>One case</source>
<translation>Un cas</translation></message>
<message><source>One case with a date begins this chart.</source>
<translation>Un cas daté commence ce graphique.</translation></message>
<message><source>One more of this lot: {count}</source>
<translation>Un de plus de ce lot : {count}</translation></message>
<message><source>One of the list; the first line means not recorded</source>
<translation>Un élément de la liste ; la première ligne signifie non noté</translation></message>
<message><source>One of these; pressed again it is taken back</source>
<translation>L'un d'eux ; un second appui l'annule</translation></message>
<message><source>One person on this computer, no sign-in</source>
<translation>Une personne sur ce poste, sans connexion</translation></message>
<message><source>One person works here without sign-in: whoever opens the program may do everything.</source>
<translation>Une personne travaille ici sans connexion : qui ouvre le programme peut tout faire.</translation></message>
<message><source>One way to make it fit</source>
<translation>Une façon de le faire passer</translation></message>
<message><source>Only if needed</source>
<translation>Seulement si besoin</translation></message>
<message><source>only if needed</source>
<translation>seulement si besoin</translation></message>
<message><source>Only {purpose}</source>
<translation>Seulement {purpose}</translation></message>
<message><source>Open again</source>
<translation>Rouvrir</translation></message>
<message><source>Open again after wrong passwords</source>
<translation>Rouvrir après des mots de passe erronés</translation></message>
<message><source>Open by the system's keyring</source>
<translation>Ouvrir avec le trousseau du système</translation></message>
<message><source>Open checklist</source>
<translation>Ouvrir la check-list</translation></message>
<message><source>Open for an amendment; {n} signed version kept.</source>
<translation>Ouvert pour un amendement ; {n} version signée conservée.</translation></message>
<message><source>Open for an amendment; {n} signed versions kept.</source>
<translation>Ouvert pour un amendement ; {n} versions signées conservées.</translation></message>
<message><source>Open for changes</source>
<translation>Ouvrir aux modifications</translation></message>
<message><source>Open for this emergency</source>
<translation>Ouvrir pour cette urgence</translation></message>
<message><source>Open plan</source>
<translation>Ouvrir le plan</translation></message>
<message><source>Open questions</source>
<translation>Questions ouvertes</translation></message>
<message><source>Open the case</source>
<translation>Ouvrir le cas</translation></message>
<message><source>Open the demo day</source>
<translation>Ouvrir la journée de démonstration</translation></message>
<message><source>Open the phase again</source>
<translation>Rouvrir la phase</translation></message>
<message><source>Open {case}</source>
<translation>Ouvrir {case}</translation></message>
<message><source>Opened for an amendment</source>
<translation>Ouvert pour un amendement</translation></message>
<message><source>Opening the case ...</source>
<translation>Ouverture du dossier ...</translation></message>
<message><source>Operator</source>
<translation>Opérateur</translation></message>
<message><source>Operator grade</source>
<translation>Grade de l'opérateur</translation></message>
<message><source>Opioid dose a day</source>
<translation>Dose d'opioïdes par jour</translation></message>
<message><source>optional</source>
<translation>facultatif</translation></message>
<message><source>or</source>
<translation>ou</translation></message>
<message><source>Or another case</source>
<translation>Ou un autre cas</translation></message>
<message><source>Order and consent</source>
<translation>Prescription et consentement</translation></message>
<message><source>Ordering service</source>
<translation>Service demandeur</translation></message>
<message><source>Organ or flow reduction</source>
<translation>Réduction d'organe ou de flux</translation></message>
<message><source>original</source>
<translation>original</translation></message>
<message><source>Other</source>
<translation>Autre</translation></message>
<message><source>other</source>
<translation>autre</translation></message>
<message><source>Other choices</source>
<translation>Autres choix</translation></message>
<message><source>Other plan</source>
<translation>Autre plan</translation></message>
<message><source>Our rate</source>
<translation>Notre taux</translation></message>
<message><source>Out of room</source>
<translation>Hors de la salle</translation></message>
<message><source>Outer</source>
<translation>Extérieur</translation></message>
<message><source>Outer diameter</source>
<translation>Diamètre extérieur</translation></message>
<message><source>Outside of the wound wire.</source>
<translation>Extérieur du fil enroulé.</translation></message>
<message><source>Outside the limits</source>
<translation>Hors des limites</translation></message>
<message><source>outside the limits</source>
<translation>hors des limites</translation></message>
<message><source>Over {n} of {all} limits; the lowest is {limit} mL ({why})</source>
<translation>Au-dessus de {n} limites sur {all} ; la plus basse est {limit} mL ({why})</translation></message>
<message><source>Pack</source>
<translation>Contenu</translation></message>
<message><source>Page</source>
<translation>Page</translation></message>
<message><source>Pages</source>
<translation>Pages</translation></message>
<message><source>Pain</source>
<translation>Douleur</translation></message>
<message><source>Pain medicine</source>
<translation>Médecine de la douleur</translation></message>
<message><source>Pain score</source>
<translation>Score de douleur</translation></message>
<message><source>Pain score after</source>
<translation>Douleur après</translation></message>
<message><source>Pain score before</source>
<translation>Douleur avant</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} less.</source>
<translation>Douleur {before} avant, {score} le {day} : {change} de moins.</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} more.</source>
<translation>Douleur {before} avant, {score} le {day} : {change} de plus.</translation></message>
<message><source>Palliative</source>
<translation>Palliatif</translation></message>
<message><source>Paper</source>
<translation>Papier</translation></message>
<message><source>Part</source>
<translation>Pièce</translation></message>
<message><source>Part of a product, a kind or a reference number</source>
<translation>Partie d'un produit, d'un type ou d'une référence</translation></message>
<message><source>Part of the whole dose that goes into this artery</source>
<translation>Part de la dose totale dans cette artère</translation></message>
<message><source>Particle size</source>
<translation>Taille des particules</translation></message>
<message><source>Particle size of the label, such as 500-700</source>
<translation>Taille de particules de l'étiquette, par exemple 500-700</translation></message>
<message><source>Passphrase</source>
<translation>Phrase secrète</translation></message>
<message><source>passphrase</source>
<translation>phrase secrète</translation></message>
<message><source>Passphrase or recovery key</source>
<translation>Phrase secrète ou clé de récupération</translation></message>
<message><source>Passphrase or recovery key in force</source>
<translation>Phrase ou clé de récupération en vigueur</translation></message>
<message><source>Password</source>
<translation>Mot de passe</translation></message>
<message><source>Password of now</source>
<translation>Mot de passe actuel</translation></message>
<message><source>Password to begin with, at least {count} characters</source>
<translation>Mot de passe de départ, au moins {count} caractères</translation></message>
<message><source>Password, at least {count} characters</source>
<translation>Mot de passe, au moins {count} caractères</translation></message>
<message><source>Path beyond the parent catheter</source>
<translation>Trajet au-delà du cathéter porteur</translation></message>
<message><source>Path beyond the sheath</source>
<translation>Trajet au-delà de l'introducteur</translation></message>
<message><source>Patient</source>
<translation>Patient</translation></message>
<message><source>Patient and labs</source>
<translation>Patient et analyses</translation></message>
<message><source>Patient and plan</source>
<translation>Patient et plan</translation></message>
<message><source>Patient class</source>
<translation>Type de patient</translation></message>
<message><source>Patient in the room until the first puncture.</source>
<translation>Patient en salle jusqu'à la première ponction.</translation></message>
<message><source>Patient out until the next one in, same room and day; gaps over 3 h left out.</source>
<translation>Sortie d'un patient à l'entrée du suivant, même salle et jour ; écarts de plus de 3 h omis.</translation></message>
<message><source>Patient's MRN</source>
<translation>MRN du patient</translation></message>
<message><source>Patients</source>
<translation>Patients</translation></message>
<message><source>PDF files (*.pdf)</source>
<translation>Fichiers PDF (*.pdf)</translation></message>
<message><source>People</source>
<translation>Personnes</translation></message>
<message><source>Per 100</source>
<translation>Pour 100</translation></message>
<message><source>Per day</source>
<translation>Par jour</translation></message>
<message><source>Performing and ordering services, one a line.</source>
<translation>Services exécutants et demandeurs, un par ligne.</translation></message>
<message><source>Performing service</source>
<translation>Service exécutant</translation></message>
<message><source>Period</source>
<translation>Période</translation></message>
<message><source>Permanent</source>
<translation>Permanent</translation></message>
<message><source>Person</source>
<translation>Personne</translation></message>
<message><source>Physician</source>
<translation>Médecin</translation></message>
<message><source>Pick list</source>
<translation>Liste de matériel</translation></message>
<message><source>picked lately</source>
<translation>choisi récemment</translation></message>
<message><source>Pieces</source>
<translation>Pièces</translation></message>
<message><source>pieces</source>
<translation>pièces</translation></message>
<message><source>Pieces on the shelf by month of expiry, a year ahead.</source>
<translation>Pièces en stock par mois de péremption, sur un an.</translation></message>
<message><source>PIN</source>
<translation>Code PIN</translation></message>
<message><source>PIN of {count} digits or more, to come back quickly (may stay empty)</source>
<translation>Code PIN de {count} chiffres ou plus, pour revenir vite (peut rester vide)</translation></message>
<message><source>PIN or password</source>
<translation>Code PIN ou mot de passe</translation></message>
<message><source>Place</source>
<translation>Lieu</translation></message>
<message><source>Plain, not encrypted.</source>
<translation>En clair, non chiffrée.</translation></message>
<message><source>Plan</source>
<translation>Plan</translation></message>
<message><source>Plan a further procedure</source>
<translation>Planifier une autre procédure</translation></message>
<message><source>Plan as it was {when}, {who}.</source>
<translation>Plan tel qu'il était {when}, {who}.</translation></message>
<message><source>plan cases</source>
<translation>planifier des cas</translation></message>
<message><source>Plan one with New case. Cases planned for this day stand here by time.</source>
<translation>Prévoyez-en un avec Nouveau cas. Les cas de ce jour sont ici par heure.</translation></message>
<message><source>Planned</source>
<translation>Prévu</translation></message>
<message><source>Planned (not signed)</source>
<translation>Prévu (non signé)</translation></message>
<message><source>Planned amount</source>
<translation>Quantité prévue</translation></message>
<message><source>Planned and done</source>
<translation>Prévu et réalisé</translation></message>
<message><source>Planned together with this case</source>
<translation>Prévus avec ce cas</translation></message>
<message><source>Planning</source>
<translation>Planification</translation></message>
<message><source>Planning this case ...</source>
<translation>Planification du cas ...</translation></message>
<message><source>Plausibility</source>
<translation>Plausibilité</translation></message>
<message><source>Please sign in</source>
<translation>Veuillez vous identifier</translation></message>
<message><source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
<translation>Images PNG (*.png);;Dessins SVG (*.svg)</translation></message>
<message><source>Position</source>
<translation>Position</translation></message>
<message><source>Positions</source>
<translation>Positions</translation></message>
<message><source>Possible</source>
<translation>Possible</translation></message>
<message><source>Preferred</source>
<translation>Préféré</translation></message>
<message><source>Pregnancy</source>
<translation>Grossesse</translation></message>
<message><source>premedication</source>
<translation>prémédication</translation></message>
<message><source>Premedication given</source>
<translation>Prémédication donnée</translation></message>
<message><source>Preparation timeline</source>
<translation>Chronologie de préparation</translation></message>
<message><source>Preparation timeline, drawn</source>
<translation>Chronologie de préparation, dessinée</translation></message>
<message><source>Preparing the charts</source>
<translation>Préparation des graphiques</translation></message>
<message><source>Press to correct the time</source>
<translation>Appuyez pour corriger l'heure</translation></message>
<message><source>Press, or key {key}, to stamp the time of now</source>
<translation>Appuyez, ou touche {key}, pour noter l'heure</translation></message>
<message><source>Print</source>
<translation>Imprimer</translation></message>
<message><source>Print ...</source>
<translation>Imprimer ...</translation></message>
<message><source>Print all checklists</source>
<translation>Imprimer toutes les check-lists</translation></message>
<message><source>Print checklist</source>
<translation>Imprimer la check-list</translation></message>
<message><source>Print day list</source>
<translation>Imprimer la liste du jour</translation></message>
<message><source>Print it or write it down, and lock it away. It opens the case store when the passphrase is lost, and is not shown again.</source>
<translation>Imprimez-la ou notez-la, et mettez-la sous clé. Elle ouvre la base des cas si la phrase est perdue et ne sera plus affichée.</translation></message>
<message><source>Printed on paper.</source>
<translation>Imprimé sur le papier.</translation></message>
<message><source>Printed with the plan; may stay empty</source>
<translation>Imprimé avec le plan ; peut rester vide</translation></message>
<message><source>Procedure</source>
<translation>Procédure</translation></message>
<message><source>Procedure log</source>
<translation>Journal des procédures</translation></message>
<message><source>Procedures</source>
<translation>Procédures</translation></message>
<message><source>Procedures found</source>
<translation>Procédures trouvées</translation></message>
<message><source>Product</source>
<translation>Produit</translation></message>
<message><source>product {number}</source>
<translation>produit {number}</translation></message>
<message><source>Product: scan it, or its device identifier</source>
<translation>Produit : scannez-le, ou son identifiant</translation></message>
<message><source>Products</source>
<translation>Produits</translation></message>
<message><source>Profile</source>
<translation>Profil</translation></message>
<message><source>program's own</source>
<translation>du programme</translation></message>
<message><source>Protect the cases</source>
<translation>Protéger les cas</translation></message>
<message><source>Protection</source>
<translation>Protection</translation></message>
<message><source>Proximal end</source>
<translation>Extrémité proximale</translation></message>
<message><source>Published limit</source>
<translation>Limite publiée</translation></message>
<message><source>Pulse</source>
<translation>Pouls</translation></message>
<message><source>Pump</source>
<translation>Pompe</translation></message>
<message><source>Puncture</source>
<translation>Ponction</translation></message>
<message><source>Purpose</source>
<translation>But</translation></message>
<message><source>Pusher</source>
<translation>Poussoir</translation></message>
<message><source>Put a kit into the case</source>
<translation>Mettre un kit dans le cas</translation></message>
<message><source>Put back</source>
<translation>Remis</translation></message>
<message><source>Qty</source>
<translation>Qté</translation></message>
<message><source>Quantity</source>
<translation>Quantité</translation></message>
<message><source>Radiation</source>
<translation>Rayonnement</translation></message>
<message><source>Radiology</source>
<translation>Radiologie</translation></message>
<message><source>Rate</source>
<translation>Débit</translation></message>
<message><source>Rate, %</source>
<translation>Taux, %</translation></message>
<message><source>Reaches the limit</source>
<translation>Atteint la limite</translation></message>
<message><source>Reaction</source>
<translation>Réaction</translation></message>
<message><source>Read at</source>
<translation>Lu dans</translation></message>
<message><source>read cases</source>
<translation>lire les cas</translation></message>
<message><source>Read in a copy, summary or secondary page, not in the original.</source>
<translation>Lu dans une copie, un résumé ou une page secondaire, pas dans l'original.</translation></message>
<message><source>Read in the guideline itself.</source>
<translation>Lu dans la recommandation même.</translation></message>
<message><source>Read in the product's labelling.</source>
<translation>Lu dans la notice du produit.</translation></message>
<message><source>read the audit trail</source>
<translation>lire la piste d'audit</translation></message>
<message><source>Read the risk summary, then press Ready again.</source>
<translation>Lisez le résumé des risques, puis appuyez de nouveau sur Prêt.</translation></message>
<message><source>Read time out aloud</source>
<translation>Lire le time-out à voix haute</translation></message>
<message><source>Readiness</source>
<translation>Préparation</translation></message>
<message><source>Ready</source>
<translation>Prêt</translation></message>
<message><source>Ready with this reason</source>
<translation>Prêt avec ce motif</translation></message>
<message><source>Reason</source>
<translation>Motif</translation></message>
<message><source>Reason for going on all the same</source>
<translation>Motif de continuer malgré tout</translation></message>
<message><source>Reason for starting without a signed time out</source>
<translation>Motif de commencer sans time-out signé</translation></message>
<message><source>Reason for starting without it</source>
<translation>Motif de commencer sans</translation></message>
<message><source>Reason for this material</source>
<translation>Motif de ce matériau</translation></message>
<message><source>Reason, needed for another day or none</source>
<translation>Motif, requis pour un autre jour ou aucun</translation></message>
<message><source>Reason: who recalls it and why</source>
<translation>Motif : qui le rappelle et pourquoi</translation></message>
<message><source>Reason: {item}</source>
<translation>Motif : {item}</translation></message>
<message><source>Reasons for a cancellation</source>
<translation>Motifs d'annulation</translation></message>
<message><source>Reasons for a delay</source>
<translation>Motifs de retard</translation></message>
<message><source>Recall</source>
<translation>Rappel</translation></message>
<message><source>Recall the chosen lot</source>
<translation>Rappeler le lot choisi</translation></message>
<message><source>Recalled</source>
<translation>Rappelé</translation></message>
<message><source>Recalled on</source>
<translation>Rappelé le</translation></message>
<message><source>recalled †</source>
<translation>de mémoire †</translation></message>
<message><source>Recalled: {reason}. Set it apart.</source>
<translation>Rappelé : {reason}. Mettez-le à part.</translation></message>
<message><source>Recalled: {what}.</source>
<translation>Rappelé : {what}.</translation></message>
<message><source>Recalls</source>
<translation>Rappels</translation></message>
<message><source>Recalls in force</source>
<translation>Rappels en vigueur</translation></message>
<message><source>Receive</source>
<translation>Recevoir</translation></message>
<message><source>Receive more</source>
<translation>Recevoir davantage</translation></message>
<message><source>received</source>
<translation>reçu</translation></message>
<message><source>Record</source>
<translation>Enregistrer</translation></message>
<message><source>Record adverse event</source>
<translation>Enregistrer un événement indésirable</translation></message>
<message><source>Record it all the same: {what}</source>
<translation>L'enregistrer malgré tout : {what}</translation></message>
<message><source>Record recall</source>
<translation>Enregistrer le rappel</translation></message>
<message><source>Record signed.</source>
<translation>Compte rendu signé.</translation></message>
<message><source>Record the recall: from then on it may not be used</source>
<translation>Enregistrer le rappel : dès lors il ne peut plus servir</translation></message>
<message><source>recorded {when} by {who}</source>
<translation>enregistré {when} par {who}</translation></message>
<message><source>Records</source>
<translation>Dossiers</translation></message>
<message><source>Records and exports hold the code: give a short one.</source>
<translation>Les enregistrements et exports contiennent le code : donnez-en un court.</translation></message>
<message><source>Recovery key</source>
<translation>Clé de récupération</translation></message>
<message><source>recovery key</source>
<translation>clé de récupération</translation></message>
<message><source>Recovery key: {key}</source>
<translation>Clé de récupération : {key}</translation></message>
<message><source>Redo</source>
<translation>Rétablir</translation></message>
<message><source>Redo {what}</source>
<translation>Rétablir {what}</translation></message>
<message><source>Reference</source>
<translation>Référence</translation></message>
<message><source>Reference air kerma of all procedures in the last 60 days</source>
<translation>Kerma dans l'air de référence des 60 derniers jours</translation></message>
<message><source>Reference level</source>
<translation>Niveau de référence</translation></message>
<message><source>Reference levels describe groups of patients: one patient above is no fault.</source>
<translation>Les niveaux de référence décrivent des groupes : un patient au-dessus n'est pas une faute.</translation></message>
<message><source>Reference ranges only: the dose comes from the signed order.</source>
<translation>Plages de référence seulement : la dose vient de la prescription signée.</translation></message>
<message><source>reference: {dose}</source>
<translation>référence : {dose}</translation></message>
<message><source>Refuse</source>
<translation>Refuser</translation></message>
<message><source>Relief {relief} %.</source>
<translation>Soulagement {relief} %.</translation></message>
<message><source>Remove</source>
<translation>Supprimer</translation></message>
<message><source>Remove kit</source>
<translation>Supprimer le kit</translation></message>
<message><source>Remove material {number}</source>
<translation>Supprimer le matériau {number}</translation></message>
<message><source>Remove row {number}</source>
<translation>Retirer la ligne {number}</translation></message>
<message><source>Remove the filter {words}</source>
<translation>Retirer le filtre {words}</translation></message>
<message><source>Remove this row</source>
<translation>Retirer cette ligne</translation></message>
<message><source>removed</source>
<translation>retiré</translation></message>
<message><source>Respiration</source>
<translation>Respiration</translation></message>
<message><source>Restore</source>
<translation>Restaurer</translation></message>
<message><source>Restore a backup</source>
<translation>Restaurer une sauvegarde</translation></message>
<message><source>Restore {file}?</source>
<translation>Restaurer {file} ?</translation></message>
<message><source>Restored</source>
<translation>Restauré</translation></message>
<message><source>Restoring the backup</source>
<translation>Restauration de la sauvegarde</translation></message>
<message><source>Result</source>
<translation>Résultat</translation></message>
<message><source>Results count for</source>
<translation>Les résultats valent</translation></message>
<message><source>resume</source>
<translation>reprendre</translation></message>
<message><source>returned</source>
<translation>remis</translation></message>
<message><source>Reviewed</source>
<translation>Relu</translation></message>
<message><source>Right</source>
<translation>Droite</translation></message>
<message><source>Risk</source>
<translation>Risque</translation></message>
<message><source>Risk summary</source>
<translation>Résumé des risques</translation></message>
<message><source>Risk summary read</source>
<translation>Résumé des risques lu</translation></message>
<message><source>Risks: stop {stop}, caution {caution}, not assessed {na}, ok {ok}. Content pack {pack}.</source>
<translation>Risques : arrêt {stop}, prudence {caution}, non évalué {na}, ok {ok}. Contenu {pack}.</translation></message>
<message><source>Role</source>
<translation>Rôle</translation></message>
<message><source>Room</source>
<translation>Salle</translation></message>
<message><source>room and time clash with {case}</source>
<translation>salle et heure en conflit avec {case}</translation></message>
<message><source>Room of the procedure; two cases at one time are marked</source>
<translation>Salle de la procédure ; deux cas en même temps sont signalés</translation></message>
<message><source>Room or cabinet</source>
<translation>Salle ou armoire</translation></message>
<message><source>Room to puncture</source>
<translation>Salle à ponction</translation></message>
<message><source>Rooms</source>
<translation>Salles</translation></message>
<message><source>Route</source>
<translation>Voie</translation></message>
<message><source>Rule</source>
<translation>Règle</translation></message>
<message><source>Rules and limits</source>
<translation>Règles et limites</translation></message>
<message><source>Rules that lead</source>
<translation>Règles qui priment</translation></message>
<message><source>Run chart of monthly medians.</source>
<translation>Graphique de suivi des médianes mensuelles.</translation></message>
<message><source>Run its cases</source>
<translation>Exécuter ses cas</translation></message>
<message><source>Runs inside</source>
<translation>Passe dans</translation></message>
<message><source>Sac</source>
<translation>Sac</translation></message>
<message><source>Saline</source>
<translation>Sérum salé</translation></message>
<message><source>Sat</source>
<translation>Sam</translation></message>
<message><source>Saturday</source>
<translation>Samedi</translation></message>
<message><source>Save</source>
<translation>Enregistrer</translation></message>
<message><source>Save again</source>
<translation>Réenregistrer</translation></message>
<message><source>Save again.</source>
<translation>Réenregistrez.</translation></message>
<message><source>Save as PDF</source>
<translation>Enregistrer en PDF</translation></message>
<message><source>Save figures</source>
<translation>Enregistrer les chiffres</translation></message>
<message><source>Save figures as CSV ...</source>
<translation>Enregistrer les chiffres en CSV ...</translation></message>
<message><source>Save for this site</source>
<translation>Enregistrer pour ce site</translation></message>
<message><source>Save kit</source>
<translation>Enregistrer le kit</translation></message>
<message><source>Save now</source>
<translation>Enregistrer maintenant</translation></message>
<message><source>Save picture</source>
<translation>Enregistrer l'image</translation></message>
<message><source>Save picture as PNG ...</source>
<translation>Enregistrer l'image en PNG ...</translation></message>
<message><source>Save picture as SVG ...</source>
<translation>Enregistrer l'image en SVG ...</translation></message>
<message><source>Save the refused rows</source>
<translation>Enregistrer les lignes refusées</translation></message>
<message><source>Save the refused rows…</source>
<translation>Enregistrer les lignes refusées…</translation></message>
<message><source>Save the result (Enter)</source>
<translation>Enregistrer le résultat (Entrée)</translation></message>
<message><source>Save this list as CSV</source>
<translation>Enregistrer cette liste en CSV</translation></message>
<message><source>Save this view</source>
<translation>Enregistrer cette vue</translation></message>
<message><source>Save this view ...</source>
<translation>Enregistrer cette vue…</translation></message>
<message><source>Save who got it</source>
<translation>Enregistrer qui l'a reçu</translation></message>
<message><source>Saved {path}, {count} pages.</source>
<translation>{path} enregistré, {count} pages.</translation></message>
<message><source>Saved {path}.</source>
<translation>{path} enregistré.</translation></message>
<message><source>Saved {time}</source>
<translation>Enregistré {time}</translation></message>
<message><source>Saving…</source>
<translation>Enregistrement…</translation></message>
<message><source>Say how many.</source>
<translation>Dites combien.</translation></message>
<message><source>Say in a few words why it is put off.</source>
<translation>Dites en quelques mots pourquoi c'est reporté.</translation></message>
<message><source>Say in a few words why.</source>
<translation>Dites en quelques mots pourquoi.</translation></message>
<message><source>Say what is to be done.</source>
<translation>Dites ce qu'il faut faire.</translation></message>
<message><source>Say why it is not needed.</source>
<translation>Dites pourquoi elle n'est pas nécessaire.</translation></message>
<message><source>Says</source>
<translation>Dit</translation></message>
<message><source>Scale</source>
<translation>Échelle</translation></message>
<message><source>Scan</source>
<translation>Scan</translation></message>
<message><source>Scan a product's label to receive it, or import a list.</source>
<translation>Scannez l'étiquette d'un produit pour le recevoir, ou importez une liste.</translation></message>
<message><source>Scan a product, or type a lot or a patient's number.</source>
<translation>Scannez un produit, ou tapez un lot ou le numéro d'un patient.</translation></message>
<message><source>Scan the label, or type its code and press Enter</source>
<translation>Scannez l'étiquette, ou tapez son code puis Entrée</translation></message>
<message><source>Scan the label, or type the device identifier</source>
<translation>Scannez l'étiquette ou saisissez l'identifiant</translation></message>
<message><source>Scheduled cases {by}. Cancelled ones left out.</source>
<translation>Cas prévus {by}. Sans les annulés.</translation></message>
<message><source>Scheduled start</source>
<translation>Début prévu</translation></message>
<message><source>Scores</source>
<translation>Scores</translation></message>
<message><source>Scrub technologist</source>
<translation>Manipulateur stérile</translation></message>
<message><source>Scrubbed</source>
<translation>Stérile</translation></message>
<message><source>Search all cases</source>
<translation>Chercher dans tous les cas</translation></message>
<message><source>Search in the manual</source>
<translation>Chercher dans le manuel</translation></message>
<message><source>Search in the section</source>
<translation>Chercher dans la section</translation></message>
<message><source>Search in {section}</source>
<translation>Chercher dans {section}</translation></message>
<message><source>Search the stock</source>
<translation>Chercher dans le stock</translation></message>
<message><source>Searches</source>
<translation>Recherches</translation></message>
<message><source>Second access</source>
<translation>Second accès</translation></message>
<message><source>Second access site needed</source>
<translation>Second site d'accès nécessaire</translation></message>
<message><source>second access {share}</source>
<translation>second accès {share}</translation></message>
<message><source>Second person</source>
<translation>Seconde personne</translation></message>
<message><source>second person</source>
<translation>seconde personne</translation></message>
<message><source>Second person: {item}</source>
<translation>Seconde personne : {item}</translation></message>
<message><source>secondary page</source>
<translation>page secondaire</translation></message>
<message><source>Sections of the content pack</source>
<translation>Sections du contenu</translation></message>
<message><source>Sedation</source>
<translation>Sédation</translation></message>
<message><source>Sedation and other drugs</source>
<translation>Sédation et autres médicaments</translation></message>
<message><source>Seen on</source>
<translation>Vu le</translation></message>
<message><source>Sent {count} pages to the printer.</source>
<translation>{count} pages envoyées à l'imprimante.</translation></message>
<message><source>September</source>
<translation>septembre</translation></message>
<message><source>Serial number</source>
<translation>Numéro de série</translation></message>
<message><source>serial {serial}</source>
<translation>série {serial}</translation></message>
<message><source>Services</source>
<translation>Services</translation></message>
<message><source>Set a date and time to see when preparation has to begin.</source>
<translation>Fixez une date et une heure pour voir quand la préparation commence.</translation></message>
<message><source>Set apart</source>
<translation>Mettre à part</translation></message>
<message><source>Set back to an earlier state: {cases}</source>
<translation>Ramenés à un état antérieur : {cases}</translation></message>
<message><source>Set count</source>
<translation>Fixer le compte</translation></message>
<message><source>Set or changed by this site.</source>
<translation>Fixé ou modifié par ce site.</translation></message>
<message><source>Settings</source>
<translation>Réglages</translation></message>
<message><source>Settle</source>
<translation>Régler</translation></message>
<message><source>Several people, with sign-in</source>
<translation>Plusieurs personnes, avec connexion</translation></message>
<message><source>Severe</source>
<translation>Sévère</translation></message>
<message><source>Severity</source>
<translation>Gravité</translation></message>
<message><source>Sex</source>
<translation>Sexe</translation></message>
<message><source>sex not recorded</source>
<translation>sexe non renseigné</translation></message>
<message><source>sex unknown</source>
<translation>sexe inconnu</translation></message>
<message><source>Shaken</source>
<translation>Agité</translation></message>
<message><source>Share</source>
<translation>Part</translation></message>
<message><source>Share of the whole</source>
<translation>Part du total</translation></message>
<message><source>Sheath</source>
<translation>Introducteur</translation></message>
<message><source>Shelf</source>
<translation>Étagère</translation></message>
<message><source>shift</source>
<translation>décalage</translation></message>
<message><source>Shifts and trends are looked for from {n} months on.</source>
<translation>Décalages et tendances sont cherchés à partir de {n} mois.</translation></message>
<message><source>shipped: {written}</source>
<translation>fourni : {written}</translation></message>
<message><source>Shortest code</source>
<translation>Code le plus court</translation></message>
<message><source>Show</source>
<translation>Afficher</translation></message>
<message><source>Show the entry</source>
<translation>Afficher l'entrée</translation></message>
<message><source>Show the list (Down)</source>
<translation>Afficher la liste (Bas)</translation></message>
<message><source>Show the list: {field}</source>
<translation>Afficher la liste : {field}</translation></message>
<message><source>Show the lot to count it</source>
<translation>Montrer le lot pour le compter</translation></message>
<message><source>Show this view</source>
<translation>Afficher cette vue</translation></message>
<message><source>Shown</source>
<translation>Affiché</translation></message>
<message><source>Side</source>
<translation>Côté</translation></message>
<message><source>Side holes</source>
<translation>Trous latéraux</translation></message>
<message><source>Side of the procedure; the time out repeats it</source>
<translation>Côté de la procédure ; le time-out le répète</translation></message>
<message><source>Side or level</source>
<translation>Côté ou niveau</translation></message>
<message><source>Sign</source>
<translation>Signer</translation></message>
<message><source>sign a record</source>
<translation>signer un dossier</translation></message>
<message><source>Sign in</source>
<translation>Sign-in</translation></message>
<message><source>Sign in now</source>
<translation>Se connecter</translation></message>
<message><source>Sign in with your password first.</source>
<translation>Connectez-vous d'abord avec votre mot de passe.</translation></message>
<message><source>Sign off</source>
<translation>Valider</translation></message>
<message><source>Sign out</source>
<translation>Sign-out</translation></message>
<message><source>Sign the record</source>
<translation>Signer le compte rendu</translation></message>
<message><source>Sign this phase</source>
<translation>Signer cette phase</translation></message>
<message><source>Sign-off</source>
<translation>Validation</translation></message>
<message><source>Sign: {phase}</source>
<translation>Signature : {phase}</translation></message>
<message><source>Signal</source>
<translation>Signal</translation></message>
<message><source>Signed</source>
<translation>Signé</translation></message>
<message><source>Signed by {name} on {date}.{note}</source>
<translation>Signé par {name} le {date}.{note}</translation></message>
<message><source>Signed by {name}, {role}, {when}</source>
<translation>Signé par {name}, {role}, {when}</translation></message>
<message><source>Signed order number</source>
<translation>Numéro de prescription signée</translation></message>
<message><source>Signed version</source>
<translation>Version signée</translation></message>
<message><source>Signed {when}.</source>
<translation>Signé {when}.</translation></message>
<message><source>Signed {when}: this record is locked. An amendment keeps the version as signed.</source>
<translation>Signé {when} : ce compte rendu est verrouillé. Un amendement garde la version signée.</translation></message>
<message><source>Signed: name and date are kept with this version.</source>
<translation>Signé : nom et date restent avec cette version.</translation></message>
<message><source>Signing needs PIN or password of the person who signs.</source>
<translation>Signer demande le code PIN ou le mot de passe du signataire.</translation></message>
<message><source>Signing says: I compared this entry with its sources and it holds for this site. Name and date are kept with the version signed; once the entry changes, it says so.</source>
<translation>Signer veut dire : j'ai comparé cette entrée à ses sources et elle vaut pour ce site. Le nom et la date sont gardés avec la version signée ; si l'entrée change, cela est indiqué.</translation></message>
<message><source>Signs this phase:</source>
<translation>Signe cette phase :</translation></message>
<message><source>Since</source>
<translation>Depuis</translation></message>
<message><source>SIR class</source>
<translation>Classe SIR</translation></message>
<message><source>SIR row</source>
<translation>Ligne SIR</translation></message>
<message><source>SIR threshold {rate} %</source>
<translation>Seuil SIR {rate} %</translation></message>
<message><source>Site</source>
<translation>Site</translation></message>
<message><source>Site code</source>
<translation>Code du site</translation></message>
<message><source>Site name</source>
<translation>Nom du site</translation></message>
<message><source>Size</source>
<translation>Taille</translation></message>
<message><source>Size as delivered</source>
<translation>Taille à la délivrance</translation></message>
<message><source>Sizing</source>
<translation>Choix de taille</translation></message>
<message><source>Skip</source>
<translation>Ignorer</translation></message>
<message><source>Sleep apnea (STOP-Bang)</source>
<translation>Apnée du sommeil (STOP-Bang)</translation></message>
<message><source>Small numbers, under {n} cases: {names}.</source>
<translation>Petits nombres, moins de {n} cas : {names}.</translation></message>
<message><source>Smaller text</source>
<translation>Texte plus petit</translation></message>
<message><source>Smallest lumen it needs</source>
<translation>Plus petite lumière requise</translation></message>
<message><source>Snoring</source>
<translation>Ronflement</translation></message>
<message><source>Some wording of this scale was not seen.</source>
<translation>Une partie du texte de cette échelle n'a pas été vue.</translation></message>
<message><source>Somebody else confirms this item with PIN or password.</source>
<translation>Une autre personne confirme ce point par code PIN ou mot de passe.</translation></message>
<message><source>someone else</source>
<translation>quelqu’un d’autre</translation></message>
<message><source>Something else</source>
<translation>Autre chose</translation></message>
<message><source>Something went wrong in the program.</source>
<translation>Une erreur est survenue dans le programme.</translation></message>
<message><source>Source</source>
<translation>Source</translation></message>
<message><source>Sources</source>
<translation>Sources</translation></message>
<message><source>SpO2</source>
<translation>SpO2</translation></message>
<message><source>Staff</source>
<translation>Personnel</translation></message>
<message><source>Start</source>
<translation>Commencer</translation></message>
<message><source>start a procedure</source>
<translation>commencer une procédure</translation></message>
<message><source>Start in this language</source>
<translation>Commencer dans cette langue</translation></message>
<message><source>Start with this reason</source>
<translation>Commencer avec ce motif</translation></message>
<message><source>Start without time out</source>
<translation>Commencer sans time-out</translation></message>
<message><source>Started before the time out was signed</source>
<translation>Commencé avant la signature du time-out</translation></message>
<message><source>State</source>
<translation>État</translation></message>
<message><source>Status</source>
<translation>Statut</translation></message>
<message><source>Stay with the open case</source>
<translation>Rester sur le cas ouvert</translation></message>
<message><source>Step {number}</source>
<translation>Étape {number}</translation></message>
<message><source>Steps of the plan</source>
<translation>Étapes du plan</translation></message>
<message><source>Stock</source>
<translation>Stock</translation></message>
<message><source>Stock near expiry</source>
<translation>Stock bientôt périmé</translation></message>
<message><source>Stop</source>
<translation>Arrêt</translation></message>
<message><source>Stop bleeding</source>
<translation>Arrêter le saignement</translation></message>
<message><source>STOP-Bang</source>
<translation>STOP-Bang</translation></message>
<message><source>stops the phase</source>
<translation>arrête la phase</translation></message>
<message><source>stops this phase</source>
<translation>arrête cette phase</translation></message>
<message><source>Such as Europe/Berlin. Empty: that of the computer. From the next start on.</source>
<translation>Comme Europe/Paris. Vide : celui de l'ordinateur. Dès le prochain démarrage.</translation></message>
<message><source>suggested</source>
<translation>suggéré</translation></message>
<message><source>Suggested from the usual duration of the procedure</source>
<translation>Proposée d'après la durée habituelle de la procédure</translation></message>
<message><source>suggested, not accepted yet</source>
<translation>suggéré, pas encore accepté</translation></message>
<message><source>Sum</source>
<translation>Somme</translation></message>
<message><source>Sum after each case</source>
<translation>Somme après chaque cas</translation></message>
<message><source>sum of log odds</source>
<translation>somme des log-cotes</translation></message>
<message><source>Sun</source>
<translation>Dim</translation></message>
<message><source>Sunday</source>
<translation>Dimanche</translation></message>
<message><source>Supervisor</source>
<translation>Superviseur</translation></message>
<message><source>SVG drawings (*.svg);;PNG pictures (*.png)</source>
<translation>Dessins SVG (*.svg);;Images PNG (*.png)</translation></message>
<message><source>Syringe for DMSO</source>
<translation>Seringue pour DMSO</translation></message>
<message><source>system keyring</source>
<translation>trousseau du système</translation></message>
<message><source>Systolic</source>
<translation>Systolique</translation></message>
<message><source>Systolic pressure</source>
<translation>Pression systolique</translation></message>
<message><source>Tab</source>
<translation>Tab</translation></message>
<message><source>Tables (*.csv *.xlsx)</source>
<translation>Tableaux (*.csv *.xlsx)</translation></message>
<message><source>Take a shorter one.</source>
<translation>Prenez-en un plus court.</translation></message>
<message><source>Take all mine</source>
<translation>Garder tout ce qui est à moi</translation></message>
<message><source>Take all theirs</source>
<translation>Garder tout ce qui est à l’autre</translation></message>
<message><source>Take away</source>
<translation>Retirer</translation></message>
<message><source>Take digits that are neither alike nor in a row.</source>
<translation>Prenez des chiffres ni égaux ni à la suite.</translation></message>
<message><source>Take out</source>
<translation>Retirer du kit</translation></message>
<message><source>Take out a word, or look for part of a name or number.</source>
<translation>Retirez un mot, ou cherchez une partie d'un nom ou d'un numéro.</translation></message>
<message><source>Take out a word, or look in another section.</source>
<translation>Retirez un mot, ou cherchez dans une autre section.</translation></message>
<message><source>Take out of the site's content</source>
<translation>Retirer du contenu du site</translation></message>
<message><source>Take over</source>
<translation>Prendre la main</translation></message>
<message><source>Take over the label's</source>
<translation>Reprendre ceux de l'étiquette</translation></message>
<message><source>Take three or four words in a row.</source>
<translation>Prenez trois ou quatre mots à la suite.</translation></message>
<message><source>Taken at</source>
<translation>Prélevé le</translation></message>
<message><source>taken at</source>
<translation>prélevé le</translation></message>
<message><source>Taken for</source>
<translation>Pris pour</translation></message>
<message><source>Taken from {who}: {fields}.</source>
<translation>Repris de {who} : {fields}.</translation></message>
<message><source>Taken in</source>
<translation>Pris</translation></message>
<message><source>Takes none</source>
<translation>N'en prend aucun</translation></message>
<message><source>Target</source>
<translation>Cible</translation></message>
<message><source>Target artery</source>
<translation>Artère cible</translation></message>
<message><source>Target vessel diameter</source>
<translation>Diamètre du vaisseau cible</translation></message>
<message><source>Target vessel, organ or level</source>
<translation>Vaisseau, organe ou niveau cible</translation></message>
<message><source>Task done</source>
<translation>Tâche faite</translation></message>
<message><source>Team</source>
<translation>Équipe</translation></message>
<message><source>Team and notes</source>
<translation>Équipe et notes</translation></message>
<message><source>Technical success</source>
<translation>Succès technique</translation></message>
<message><source>technical success {share}</source>
<translation>succès technique {share}</translation></message>
<message><source>Technologist</source>
<translation>Manipulateur</translation></message>
<message><source>Tell the operator: step {n} reached. Next at {next} Gy</source>
<translation>Prévenir l'opérateur : palier {n} atteint. Prochain à {next} Gy</translation></message>
<message><source>Temperature</source>
<translation>Température</translation></message>
<message><source>Temporary</source>
<translation>Temporaire</translation></message>
<message><source>Territory</source>
<translation>Territoire</translation></message>
<message><source>Territory or feeding artery</source>
<translation>Territoire ou artère nourricière</translation></message>
<message><source>Test</source>
<translation>Examen</translation></message>
<message><source>Text size</source>
<translation>Taille du texte</translation></message>
<message><source>Text size of the system</source>
<translation>Taille de texte du système</translation></message>
<message><source>that of the cases before</source>
<translation>celui des cas précédents</translation></message>
<message><source>that of this period itself</source>
<translation>celui de cette période même</translation></message>
<message><source>The case is ready.</source>
<translation>Le cas est prêt.</translation></message>
<message><source>The case is saved as you decided.</source>
<translation>Le cas est enregistré comme vous l'avez décidé.</translation></message>
<message><source>The case names no lot, so nothing was drawn. Enter the lot in the case.</source>
<translation>Le cas n'indique pas de lot : rien n'a été sorti. Saisissez le lot dans le cas.</translation></message>
<message><source>The case store is encrypted</source>
<translation>La base des cas est chiffrée</translation></message>
<message><source>The case used it, and the stock has no such product: nothing was drawn. Add the product and what came of it; the case is then drawn by itself.</source>
<translation>Le cas l'a utilisé et le stock ne connaît pas ce produit : rien n'a été sorti. Ajoutez le produit et ce qui est arrivé ; le cas le sort alors de lui-même.</translation></message>
<message><source>The checklist appears once a procedure is chosen.</source>
<translation>La check-list apparaît dès qu'une procédure est choisie.</translation></message>
<message><source>The chosen case</source>
<translation>Le cas choisi</translation></message>
<message><source>The chosen entry</source>
<translation>L'entrée choisie</translation></message>
<message><source>The chosen kit</source>
<translation>Le kit choisi</translation></message>
<message><source>The chosen product</source>
<translation>Le produit choisi</translation></message>
<message><source>The clock of this computer is {amount} behind what was recorded before. Set it right: times are kept as it shows them.</source>
<translation>L'horloge de cet ordinateur retarde de {amount} sur ce qui a été enregistré. Réglez-la : les heures sont conservées telles qu'elle les donne.</translation></message>
<message><source>The code is that of the open case: {name}.</source>
<translation>Le code est celui du cas ouvert : {name}.</translation></message>
<message><source>The code {code} is given twice.</source>
<translation>Le code {code} est donné deux fois.</translation></message>
<message><source>the command line, or the data folder</source>
<translation>la ligne de commande, ou le dossier de données</translation></message>
<message><source>The content pack has faults.</source>
<translation>Le contenu a des erreurs.</translation></message>
<message><source>The content pack lists no devices for this procedure.</source>
<translation>Le contenu ne liste aucun dispositif pour cette procédure.</translation></message>
<message><source>The demo day could not be started: run irplanner --demo.</source>
<translation>La démonstration n'a pas pu démarrer : lancez irplanner --demo.</translation></message>
<message><source>The demo day opens in a window of its own.</source>
<translation>La journée de démonstration s'ouvre dans une autre fenêtre.</translation></message>
<message><source>The device it runs in; the path is checked from it</source>
<translation>Le dispositif dans lequel il passe ; le trajet est vérifié d'après lui</translation></message>
<message><source>The device through which the material goes; its lumen is checked</source>
<translation>Le dispositif par lequel passe le matériel ; sa lumière est vérifiée</translation></message>
<message><source>The entry as text</source>
<translation>L'entrée sous forme de texte</translation></message>
<message><source>The file as it was is still there: {kept}. Remove it when all is well.</source>
<translation>Le fichier d'avant est toujours là : {kept}. Supprimez-le quand tout va bien.</translation></message>
<message><source>The first administrator</source>
<translation>Le premier administrateur</translation></message>
<message><source>The kit was not saved: {why}</source>
<translation>Le kit n'a pas été enregistré : {why}</translation></message>
<message><source>The label has lot and date but no product: scan the product's label too.</source>
<translation>L'étiquette a lot et date mais pas de produit : scannez aussi l'étiquette du produit.</translation></message>
<message><source>The label names no lot and no date.</source>
<translation>L'étiquette n'indique ni lot ni date.</translation></message>
<message><source>The label says so: {what}</source>
<translation>L'étiquette le dit : {what}</translation></message>
<message><source>The last good value stays in force.</source>
<translation>La dernière bonne valeur reste en vigueur.</translation></message>
<message><source>The level is not recorded</source>
<translation>Le niveau n'est pas renseigné</translation></message>
<message><source>The lot is kept by serial number and the case names none, so nothing was drawn. Enter it in the case.</source>
<translation>Le lot est suivi par numéro de série et le cas n'en indique aucun : rien n'a été sorti. Saisissez-le dans le cas.</translation></message>
<message><source>The manual is in English so far.</source>
<translation>Le manuel n'existe pour l'instant qu'en anglais.</translation></message>
<message><source>The new passphrase again</source>
<translation>La nouvelle phrase à nouveau</translation></message>
<message><source>The new password again</source>
<translation>Le nouveau mot de passe à nouveau</translation></message>
<message><source>the oldest case</source>
<translation>le cas le plus ancien</translation></message>
<message><source>The one printed before opens the store no more.</source>
<translation>Celle imprimée auparavant n'ouvre plus la base.</translation></message>
<message><source>The one you were given was known to somebody else.</source>
<translation>Celui qu'on vous a donné était connu de quelqu'un d'autre.</translation></message>
<message><source>The page could not be started.</source>
<translation>La page n'a pas pu être commencée.</translation></message>
<message><source>The passphrase again</source>
<translation>La phrase à nouveau</translation></message>
<message><source>The passphrase is changed.</source>
<translation>La phrase secrète est changée.</translation></message>
<message><source>The password again</source>
<translation>Le mot de passe à nouveau</translation></message>
<message><source>The password is changed by its owner at the next sign-in.</source>
<translation>Le mot de passe est changé par son titulaire à la prochaine connexion.</translation></message>
<message><source>The pick list appears once a procedure is chosen.</source>
<translation>La liste de matériel apparaît dès qu'une procédure est choisie.</translation></message>
<message><source>The PIN is not enough here.</source>
<translation>Le code PIN ne suffit pas ici.</translation></message>
<message><source>The PIN is wrong.</source>
<translation>Le code PIN est faux.</translation></message>
<message><source>The PIN or password was given too long ago.</source>
<translation>Le code PIN ou le mot de passe date de trop longtemps.</translation></message>
<message><source>The plan has the other choices now.</source>
<translation>Le plan a maintenant les autres choix.</translation></message>
<message><source>The planning phase was never signed nor the case marked ready: planned values are those of now.</source>
<translation>La phase de planification n'a jamais été signée ni le cas déclaré prêt : les valeurs prévues sont celles d'à présent.</translation></message>
<message><source>The planning phase was not signed and the case was not marked ready: what changed since cannot be said.</source>
<translation>La phase de planification n'a pas été signée ni le cas déclaré prêt : on ne peut dire ce qui a changé.</translation></message>
<message><source>The record is locked in the name of whoever gives PIN or password.</source>
<translation>Le compte rendu est verrouillé au nom de qui donne code PIN ou mot de passe.</translation></message>
<message><source>The record is open for changes.</source>
<translation>Le compte rendu est ouvert aux modifications.</translation></message>
<message><source>The recovery key stays as it is.</source>
<translation>La clé de récupération reste la même.</translation></message>
<message><source>The risk summary has not been read</source>
<translation>Le résumé des risques n'a pas été lu</translation></message>
<message><source>The search {name} is gone.</source>
<translation>La recherche {name} est supprimée.</translation></message>
<message><source>The second person must be another than {name}.</source>
<translation>La seconde personne doit être autre que {name}.</translation></message>
<message><source>The server has its own backups and keys: see docs/postgresql.md.</source>
<translation>Le serveur a ses propres sauvegardes et clés : voir docs/postgresql.md.</translation></message>
<message><source>the settings file</source>
<translation>le fichier de réglages</translation></message>
<message><source>The shares of the feeding arteries add up to {total} %.</source>
<translation>Les parts des artères totalisent {total} %.</translation></message>
<message><source>The side is not recorded</source>
<translation>Le côté n'est pas renseigné</translation></message>
<message><source>the site's own</source>
<translation>du site</translation></message>
<message><source>The stock list does not know this product yet. {unit}</source>
<translation>La liste de stock ne connaît pas encore ce produit. {unit}</translation></message>
<message><source>The store as it is now is kept beside it under another name. The window closes and opens again.</source>
<translation>La base actuelle est conservée à côté sous un autre nom. La fenêtre se ferme et se rouvre.</translation></message>
<message><source>The system's keyring opens the store from now on.</source>
<translation>Le trousseau du système ouvre désormais la base.</translation></message>
<message><source>The target is not recorded</source>
<translation>La cible n'est pas renseignée</translation></message>
<message><source>The time out is not signed.</source>
<translation>Le time-out n'est pas signé.</translation></message>
<message><source>The two passphrases are not the same.</source>
<translation>Les deux phrases ne sont pas identiques.</translation></message>
<message><source>The two passwords are not the same.</source>
<translation>Les deux mots de passe diffèrent.</translation></message>
<message><source>The version as signed is kept. Say what is put right.</source>
<translation>La version signée est conservée. Dites ce qui est corrigé.</translation></message>
<message><source>The vessel, organ or level that is treated</source>
<translation>Le vaisseau, l'organe ou le niveau traité</translation></message>
<message><source>the whole interval lies above the limit</source>
<translation>tout l'intervalle dépasse la limite</translation></message>
<message numerus="yes"><source>The {n} shown</source>
<translation><numerusform>Les {n} affichés</numerusform><numerusform>Les {n} affichés</numerusform></translation></message>
<message><source>Theirs</source>
<translation>À l’autre</translation></message>
<message><source>Therapeutic</source>
<translation>Thérapeutique</translation></message>
<message><source>There</source>
<translation>Présents</translation></message>
<message><source>There is no case on this day to print.</source>
<translation>Aucun cas ce jour-là à imprimer.</translation></message>
<message><source>There is no day {text}.</source>
<translation>Le jour {text} n'existe pas.</translation></message>
<message><source>There is no open case on this day to print.</source>
<translation>Aucun cas ouvert ce jour-là à imprimer.</translation></message>
<message><source>There is no time {text}.</source>
<translation>L'heure {text} n'existe pas.</translation></message>
<message><source>These words do not open the case store.</source>
<translation>Ces mots n'ouvrent pas la base des cas.</translation></message>
<message><source>Thin out backups again</source>
<translation>Élaguer à nouveau les sauvegardes</translation></message>
<message><source>Thirteen invented cases, in a window of their own</source>
<translation>Treize cas inventés, dans une fenêtre à part</translation></message>
<message><source>This account is closed after too many wrong passwords.</source>
<translation>Ce compte est fermé après trop de mots de passe faux.</translation></message>
<message><source>This case store is open already</source>
<translation>Cette base est déjà ouverte</translation></message>
<message><source>This case was signed meanwhile. Your edits are kept: they come back when it is amended.</source>
<translation>Ce cas a été signé entre-temps. Vos modifications sont conservées : elles reviendront quand il sera amendé.</translation></message>
<message><source>This content pack does not know the procedure: choose another.</source>
<translation>Ce contenu ne connaît pas la procédure : choisissez-en une autre.</translation></message>
<message><source>This is another patient than the one on the screen.</source>
<translation>C'est un autre patient que celui à l'écran.</translation></message>
<message><source>This label cannot be taken over.</source>
<translation>Cette étiquette ne peut être reprise.</translation></message>
<message><source>This month</source>
<translation>Ce mois-ci</translation></message>
<message><source>This password is guessed at once.</source>
<translation>Ce mot de passe se devine tout de suite.</translation></message>
<message><source>This PIN is guessed at once.</source>
<translation>Ce code PIN se devine tout de suite.</translation></message>
<message><source>This plan</source>
<translation>Ce plan</translation></message>
<message><source>This record is signed and locked. Amend it to change it.</source>
<translation>Ce compte rendu est signé et verrouillé. Amendez-le pour le modifier.</translation></message>
<message><source>This record is signed: nothing was changed.</source>
<translation>Ce compte rendu est signé : rien n'a changé.</translation></message>
<message><source>This site has no emergency access without an account.</source>
<translation>Ce site n'a pas d'accès d'urgence sans compte.</translation></message>
<message><source>This system has no keyring that can be used. The passphrase opens the store.</source>
<translation>Ce système n'a pas de trousseau utilisable. La phrase secrète ouvre la base.</translation></message>
<message><source>This text has {count} characters; at most {limit} can be kept.</source>
<translation>Ce texte compte {count} caractères ; {limit} au plus peuvent être conservés.</translation></message>
<message><source>This year</source>
<translation>Cette année</translation></message>
<message><source>Throw away</source>
<translation>Jeter</translation></message>
<message><source>Throw away of lot {lot}</source>
<translation>Jeter du lot {lot}</translation></message>
<message><source>Thu</source>
<translation>Jeu</translation></message>
<message><source>Thursday</source>
<translation>Jeudi</translation></message>
<message><source>Time</source>
<translation>Heure</translation></message>
<message><source>Time not known</source>
<translation>Heure inconnue</translation></message>
<message><source>time not set</source>
<translation>heure non fixée</translation></message>
<message><source>Time of {stage}</source>
<translation>Heure : {stage}</translation></message>
<message><source>Time out</source>
<translation>Time-out</translation></message>
<message><source>Time out: read aloud</source>
<translation>Time-out : lire à voix haute</translation></message>
<message><source>Time since the newest stage</source>
<translation>Temps depuis la dernière étape</translation></message>
<message><source>Time zone</source>
<translation>Fuseau horaire</translation></message>
<message><source>Timeline</source>
<translation>Chronologie</translation></message>
<message><source>Times</source>
<translation>Temps</translation></message>
<message><source>Times per day</source>
<translation>Fois par jour</translation></message>
<message><source>Times: {what}</source>
<translation>Temps : {what}</translation></message>
<message><source>Tired in the daytime</source>
<translation>Fatigue diurne</translation></message>
<message><source>To settle</source>
<translation>À régler</translation></message>
<message><source>Today</source>
<translation>Aujourd'hui</translation></message>
<message><source>today</source>
<translation>aujourd'hui</translation></message>
<message><source>tomorrow</source>
<translation>demain</translation></message>
<message><source>Too many wrong passwords: this account is closed until {time}.</source>
<translation>Trop de mots de passe faux : le compte est fermé jusqu'à {time}.</translation></message>
<message><source>Trainee</source>
<translation>En formation</translation></message>
<message><source>Treatment</source>
<translation>Traitement</translation></message>
<message><source>Treatment intent</source>
<translation>Intention du traitement</translation></message>
<message><source>trend</source>
<translation>tendance</translation></message>
<message><source>Try again. After several wrong ones the account is closed for a while.</source>
<translation>Réessayez. Après plusieurs erreurs, le compte est fermé un moment.</translation></message>
<message><source>Tue</source>
<translation>Mar</translation></message>
<message><source>Tuesday</source>
<translation>Mardi</translation></message>
<message><source>Tumor</source>
<translation>Tumeur</translation></message>
<message><source>Turnover</source>
<translation>Rotation</translation></message>
<message><source>Two versions of this case</source>
<translation>Deux versions de ce cas</translation></message>
<message><source>Type a search or add a filter first.</source>
<translation>Tapez d'abord une recherche ou ajoutez un filtre.</translation></message>
<message><source>Type digits only.</source>
<translation>Tapez seulement des chiffres.</translation></message>
<message><source>Type of the oximeter curve while the radial artery is pressed</source>
<translation>Type de courbe de l'oxymètre pendant la compression de l'artère radiale</translation></message>
<message><source>Type part of a name; Down shows the list, Enter takes the first</source>
<translation>Saisissez une partie du nom ; Bas montre la liste, Entrée prend le premier</translation></message>
<message><source>Type them again.</source>
<translation>Retapez-les.</translation></message>
<message><source>Typing…</source>
<translation>Saisie…</translation></message>
<message><source>u-chart</source>
<translation>carte u</translation></message>
<message><source>Understood</source>
<translation>Compris</translation></message>
<message><source>Undo</source>
<translation>Annuler l'action</translation></message>
<message><source>Undo {what}</source>
<translation>Annuler {what}</translation></message>
<message><source>Unit</source>
<translation>Unité</translation></message>
<message><source>unit</source>
<translation>unité</translation></message>
<message><source>Units and paper</source>
<translation>Unités et papier</translation></message>
<message><source>Unknown</source>
<translation>Inconnu</translation></message>
<message><source>unknown</source>
<translation>inconnu(e)</translation></message>
<message><source>Unlikely: {question}.{guess}</source>
<translation>Peu probable : {question}.{guess}</translation></message>
<message><source>Unlock</source>
<translation>Déverrouiller</translation></message>
<message><source>Unlock the case store</source>
<translation>Déverrouiller la base des cas</translation></message>
<message><source>until {time}</source>
<translation>jusqu'à {time}</translation></message>
<message><source>Upper limit</source>
<translation>Limite haute</translation></message>
<message><source>Urgency</source>
<translation>Urgence</translation></message>
<message><source>Urgent</source>
<translation>Urgent</translation></message>
<message><source>Usable</source>
<translation>Utilisable</translation></message>
<message><source>use by {day}</source>
<translation>à utiliser avant le {day}</translation></message>
<message><source>Use the other choices</source>
<translation>Prendre les autres choix</translation></message>
<message><source>Used</source>
<translation>Utilisé</translation></message>
<message><source>used</source>
<translation>utilisé</translation></message>
<message><source>usual</source>
<translation>habituel</translation></message>
<message><source>Usual choice</source>
<translation>Choix habituel</translation></message>
<message><source>Usual columns and widths</source>
<translation>Colonnes et largeurs habituelles</translation></message>
<message><source>Usual duration</source>
<translation>Durée habituelle</translation></message>
<message><source>Usual needle: {size} G</source>
<translation>Aiguille habituelle : {size} G</translation></message>
<message><source>Usual plan</source>
<translation>Plan habituel</translation></message>
<message><source>usual {low}-{high} mL</source>
<translation>habituel {low}-{high} mL</translation></message>
<message><source>usual {low}-{high} µm</source>
<translation>habituel {low}-{high} µm</translation></message>
<message><source>usual {size}</source>
<translation>habituel {size}</translation></message>
<message><source>usual, {size}</source>
<translation>habituel, {size}</translation></message>
<message><source>UTF-8, every cell as recorded. For statistics programs and to be imported again.</source>
<translation>UTF-8, chaque cellule telle que saisie. Pour les logiciels de statistique et la réimportation.</translation></message>
<message><source>Value</source>
<translation>Valeur</translation></message>
<message><source>value</source>
<translation>valeur</translation></message>
<message><source>Values</source>
<translation>Valeurs</translation></message>
<message><source>Values are kept in the unit they were typed in; this is the unit they are asked for.</source>
<translation>Les valeurs gardent l'unité de saisie ; celle-ci est l'unité demandée.</translation></message>
<message><source>Vascular surgery</source>
<translation>Chirurgie vasculaire</translation></message>
<message><source>Version</source>
<translation>Version</translation></message>
<message><source>Version {n}</source>
<translation>Version {n}</translation></message>
<message><source>Version {n}, signed {when} by {who}. Content pack {pack}, rules {mark}, irplanner {program}.</source>
<translation>Version {n}, signée {when} par {who}. Contenu {pack}, règles {mark}, irplanner {program}.</translation></message>
<message><source>Vessel diameter</source>
<translation>Diamètre du vaisseau</translation></message>
<message><source>View</source>
<translation>Vue</translation></message>
<message><source>Visit</source>
<translation>Visite</translation></message>
<message><source>Vital signs</source>
<translation>Signes vitaux</translation></message>
<message><source>Vocabularies</source>
<translation>Vocabulaires</translation></message>
<message><source>Volume</source>
<translation>Volume</translation></message>
<message><source>Volume planned in all; held against the limit for this kidney function</source>
<translation>Volume total prévu ; comparé à la limite pour cette fonction rénale</translation></message>
<message><source>Volume the drug is dissolved in.</source>
<translation>Volume dans lequel le médicament est dissous.</translation></message>
<message><source>Wait until then, or ask an administrator.</source>
<translation>Attendez jusque-là ou demandez à un administrateur.</translation></message>
<message><source>waits for a second person</source>
<translation>attend une seconde personne</translation></message>
<message><source>Ware withstands oil and alcohol</source>
<translation>Le matériel résiste à l'huile et à l'alcool</translation></message>
<message><source>was due {when}</source>
<translation>était attendu {when}</translation></message>
<message><source>Wasted</source>
<translation>Jeté</translation></message>
<message><source>wasted</source>
<translation>jeté</translation></message>
<message><source>Way in</source>
<translation>Voie d'entrée</translation></message>
<message><source>Wed</source>
<translation>Mer</translation></message>
<message><source>Wednesday</source>
<translation>Mercredi</translation></message>
<message><source>Weight</source>
<translation>Poids</translation></message>
<message><source>Weight / height</source>
<translation>Poids / taille</translation></message>
<message><source>weight?</source>
<translation>poids ?</translation></message>
<message><source>Welcome to IR Planner</source>
<translation>Bienvenue dans IR Planner</translation></message>
<message><source>Went to</source>
<translation>Orienté vers</translation></message>
<message><source>What</source>
<translation>Quoi</translation></message>
<message><source>What and why</source>
<translation>Quoi et pourquoi</translation></message>
<message><source>What came</source>
<translation>Ce qui est arrivé</translation></message>
<message><source>What came of it, in a few words.</source>
<translation>Le résultat, en quelques mots.</translation></message>
<message><source>What can be done with this chart</source>
<translation>Ce qu'on peut faire de ce graphique</translation></message>
<message><source>What differs</source>
<translation>Ce qui diffère</translation></message>
<message><source>What each column of the table is</source>
<translation>Ce qu'est chaque colonne du tableau</translation></message>
<message><source>What else could be done, and who is informed for back-up</source>
<translation>Ce qui pourrait être fait d'autre, et qui est prévenu en renfort</translation></message>
<message><source>What happened</source>
<translation>Ce qui s'est passé</translation></message>
<message><source>What happened then: hives, shortness of breath, shock</source>
<translation>Ce qui s'est passé : urticaire, dyspnée, choc</translation></message>
<message><source>What happened, in a few words</source>
<translation>Ce qui s'est passé, en quelques mots</translation></message>
<message><source>What is missing</source>
<translation>Ce qui manque</translation></message>
<message><source>What is missing before {start}</source>
<translation>Ce qui manque avant {start}</translation></message>
<message><source>What is pulled</source>
<translation>Ce qui est sorti</translation></message>
<message><source>What is to be done</source>
<translation>Ce qu'il faut faire</translation></message>
<message><source>What it was</source>
<translation>Ce que c'était</translation></message>
<message><source>What moved</source>
<translation>Mouvements</translation></message>
<message><source>What rests on what</source>
<translation>Ce qui repose sur quoi</translation></message>
<message><source>What the content pack says</source>
<translation>Ce que dit le contenu</translation></message>
<message><source>What the procedure is guided by; X-ray adds the radiation items</source>
<translation>Par quoi la procédure est guidée ; les rayons X ajoutent la radioprotection</translation></message>
<message><source>What the scanners are set to type first. Empty: nothing.</source>
<translation>Ce que les lecteurs tapent d'abord. Vide : rien.</translation></message>
<message><source>What to print</source>
<translation>Quoi imprimer</translation></message>
<message><source>What was last eaten or drunk: each kind has its own fasting time</source>
<translation>Ce qui a été pris en dernier : chaque type a son temps de jeûne</translation></message>
<message><source>What was said or found</source>
<translation>Ce qui a été dit ou constaté</translation></message>
<message><source>what you type is kept on this computer</source>
<translation>ce que vous saisissez est conservé sur cet ordinateur</translation></message>
<message><source>What you typed is kept in this window.</source>
<translation>Votre saisie est gardée dans cette fenêtre.</translation></message>
<message><source>What you typed up to now is kept. If it happens again, close and open the program, and send the details to whoever looks after it. They hold no patient data.</source>
<translation>Ce que vous avez saisi est conservé. Si cela se reproduit, fermez et rouvrez le programme, et envoyez les détails à qui s'en occupe. Ils ne contiennent aucune donnée de patient.</translation></message>
<message><source>What {column} is</source>
<translation>Ce qu'est {column}</translation></message>
<message><source>When</source>
<translation>Quand</translation></message>
<message><source>When and where</source>
<translation>Quand et où</translation></message>
<message><source>When the last dose was taken: hold times are counted from it</source>
<translation>Moment de la dernière prise : l'arrêt se compte à partir de là</translation></message>
<message><source>Where published rules differ one leads; the others are still shown. In force at once.</source>
<translation>Où les règles publiées diffèrent, l'une prime ; les autres restent affichées. Effet immédiat.</translation></message>
<message><source>Where something is exchanged.</source>
<translation>Là où on échange quelque chose.</translation></message>
<message><source>Where the way in is: artery, vein, skin or natural opening</source>
<translation>Voie d'abord : artère, veine, peau ou orifice naturel</translation></message>
<message><source>Whether the vessel is to open again; compared with the material</source>
<translation>Si le vaisseau doit se rouvrir ; comparé au matériel</translation></message>
<message><source>Which backup?</source>
<translation>Quelle sauvegarde ?</translation></message>
<message><source>Which device is {name}?</source>
<translation>Quel dispositif est {name} ?</translation></message>
<message><source>Who</source>
<translation>Qui</translation></message>
<message><source>Who does the procedure; no phase is signed without a name</source>
<translation>Qui réalise la procédure ; aucune phase n'est signée sans nom</translation></message>
<message><source>Who got it</source>
<translation>Qui l'a reçu</translation></message>
<message><source>Who signs in, and what each may do.</source>
<translation>Qui se connecte, et ce que chacun peut faire.</translation></message>
<message><source>Who works with these cases?</source>
<translation>Qui travaille avec ces cas ?</translation></message>
<message><source>Whoever opens the program may do everything then. Say why; it is kept in the audit trail.</source>
<translation>Qui ouvre le programme pourra alors tout faire. Dites pourquoi ; c'est gardé dans le journal d'audit.</translation></message>
<message><source>Whoever opens the program may do everything, in the name of the computer's account. The status line says so.</source>
<translation>Qui ouvre le programme peut tout faire, au nom du compte de l'ordinateur. La barre d'état le dit.</translation></message>
<message><source>Whoever signs in their own name gives PIN or password.</source>
<translation>Qui signe en son nom donne code PIN ou mot de passe.</translation></message>
<message><source>Whose log</source>
<translation>Journal de</translation></message>
<message><source>Why</source>
<translation>Pourquoi</translation></message>
<message><source>Why wasted</source>
<translation>Pourquoi jeté</translation></message>
<message><source>Why: {title}</source>
<translation>Pourquoi : {title}</translation></message>
<message><source>Widest shunt</source>
<translation>Shunt le plus large</translation></message>
<message><source>Widest shunt or dangerous anastomosis seen; 0: none was seen.</source>
<translation>Plus large shunt ou anastomose dangereuse vus ; 0 : aucun vu.</translation></message>
<message><source>Wire</source>
<translation>Guide</translation></message>
<message><source>Wire inside the patient</source>
<translation>Guide dans le patient</translation></message>
<message><source>wire {size} in</source>
<translation>guide {size} in</translation></message>
<message><source>With a published limit</source>
<translation>Avec limite publiée</translation></message>
<message><source>With an event</source>
<translation>Avec événement</translation></message>
<message><source>with caution</source>
<translation>avec prudence</translation></message>
<message><source>With login and password</source>
<translation>Avec identifiant et mot de passe</translation></message>
<message><source>With sign-in each person has an account, rights by role, and signs by PIN or password.</source>
<translation>Avec connexion, chacun a un compte, des droits selon son rôle et signe par code PIN ou mot de passe.</translation></message>
<message><source>With the other choices</source>
<translation>Avec les autres choix</translation></message>
<message><source>With the weight it gives body surface and BMI</source>
<translation>Avec le poids, donne la surface corporelle et l'IMC</translation></message>
<message><source>Withdraw</source>
<translation>Retirer</translation></message>
<message><source>Withdraw the adverse event</source>
<translation>Retirer l'événement indésirable</translation></message>
<message><source>withdrawn: {reason}</source>
<translation>retiré : {reason}</translation></message>
<message><source>Within 24 h</source>
<translation>Dans les 24 h</translation></message>
<message><source>Within 3 months</source>
<translation>D'ici 3 mois</translation></message>
<message><source>without a number</source>
<translation>sans numéro</translation></message>
<message><source>Withstands DMSO</source>
<translation>Résiste au DMSO</translation></message>
<message><source>Words, "phrases", -without, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Enter makes chips of fields.</source>
<translation>Mots, "expressions", -sans, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Entrée fait des champs des filtres.</translation></message>
<message><source>Work without sign-in</source>
<translation>Travailler sans connexion</translation></message>
<message><source>Work without sign-in...</source>
<translation>Travailler sans connexion...</translation></message>
<message><source>Work without sign-in?</source>
<translation>Travailler sans connexion ?</translation></message>
<message><source>Works here</source>
<translation>Travaille ici</translation></message>
<message><source>Write a whole number.</source>
<translation>Écrivez un nombre entier.</translation></message>
<message><source>Write day and time as {example}.</source>
<translation>Écrivez jour et heure comme {example}.</translation></message>
<message><source>Write the day as {example}.</source>
<translation>Écrivez le jour comme {example}.</translation></message>
<message><source>Write the name of the person who signs.</source>
<translation>Écrivez le nom du signataire.</translation></message>
<message><source>Write the name of the second person.</source>
<translation>Écrivez le nom de la seconde personne.</translation></message>
<message><source>Write the smaller number first, as in 500-700.</source>
<translation>Écrivez d'abord le plus petit nombre, comme 500-700.</translation></message>
<message><source>Write the time as 08:00.</source>
<translation>Écrivez l'heure comme 08:00.</translation></message>
<message><source>Write who you are.</source>
<translation>Écrivez qui vous êtes.</translation></message>
<message><source>Written to every new record, from the next start on.</source>
<translation>Écrit dans chaque nouvel enregistrement, dès le prochain démarrage.</translation></message>
<message><source>X</source>
<translation>X</translation></message>
<message><source>Y yes, N no, A not applicable, arrows move</source>
<translation>Y oui, N non, A sans objet, flèches pour bouger</translation></message>
<message><source>Years. Older ones are marked in the catalog and in explanations. Empty: none is.</source>
<translation>Années. Les plus anciens sont marqués dans le catalogue et les explications. Vide : aucun.</translation></message>
<message><source>Yes</source>
<translation>Oui</translation></message>
<message><source>yes</source>
<translation>oui</translation></message>
<message><source>Yes, it is in {unit}: change the unit</source>
<translation>Oui, c'est en {unit} : changer l'unité</translation></message>
<message><source>yes, not graded</source>
<translation>oui, sans grade</translation></message>
<message><source>yesterday</source>
<translation>hier</translation></message>
<message><source>you</source>
<translation>vous</translation></message>
<message><source>You are also:</source>
<translation>Vous êtes aussi :</translation></message>
<message><source>Your name</source>
<translation>Votre nom</translation></message>
<message><source>Your own password, {name}</source>
<translation>Votre propre mot de passe, {name}</translation></message>
<message><source>{age} y {sex}</source>
<translation>{age} ans {sex}</translation></message>
<message><source>{axis}, logarithmic scale</source>
<translation>{axis}, échelle logarithmique</translation></message>
<message><source>{backup} is restored. The store as it was: {kept}</source>
<translation>{backup} est restaurée. La base d'avant : {kept}</translation></message>
<message><source>{card}: figures</source>
<translation>{card} : chiffres</translation></message>
<message><source>{count} cases exported to {path}, with side files and codebook beside it.</source>
<translation>{count} cas exportés vers {path}, avec fichiers annexes et dictionnaire à côté.</translation></message>
<message><source>{count} entries</source>
<translation>{count} entrées</translation></message>
<message><source>{count} more on the Plan page</source>
<translation>{count} de plus sur la page Plan</translation></message>
<message><source>{count} pages</source>
<translation>{count} pages</translation></message>
<message><source>{count} points the reference itself leaves open</source>
<translation>{count} points que la référence laisse ouverts</translation></message>
<message><source>{count} procedures</source>
<translation>{count} procédures</translation></message>
<message><source>{count} suggestions accepted</source>
<translation>{count} suggestions acceptées</translation></message>
<message><source>{count} ways to make it fit</source>
<translation>{count} façons de le faire passer</translation></message>
<message><source>{count} x {product} received.</source>
<translation>{count} x {product} reçus.</translation></message>
<message><source>{count}, {same} the same</source>
<translation>{count}, {same} identiques</translation></message>
<message><source>{day} ({age} y) {sex}</source>
<translation>{day} ({age} ans) {sex}</translation></message>
<message><source>{device} is in the case already.</source>
<translation>{device} est déjà dans le cas.</translation></message>
<message><source>{device}. {unit}</source>
<translation>{device}. {unit}</translation></message>
<message><source>{device}: added.</source>
<translation>{device} : ajouté.</translation></message>
<message><source>{device}: another lot, a row of its own.</source>
<translation>{device} : autre lot, ligne à part.</translation></message>
<message><source>{device}: filled in.</source>
<translation>{device} : complété.</translation></message>
<message><source>{device}: label and plan differ.</source>
<translation>{device} : étiquette et plan diffèrent.</translation></message>
<message><source>{device}: open the case it is for, then scan it.</source>
<translation>{device} : ouvrez le cas concerné, puis scannez-le.</translation></message>
<message><source>{device}: {count} of this lot.</source>
<translation>{device} : {count} de ce lot.</translation></message>
<message><source>{done} of {total}</source>
<translation>{done} sur {total}</translation></message>
<message><source>{done} of {total} decided</source>
<translation>{done} sur {total} décidés</translation></message>
<message><source>{dose} of {limit} mg</source>
<translation>{dose} sur {limit} mg</translation></message>
<message><source>{field}, person {number}</source>
<translation>{field}, personne {number}</translation></message>
<message><source>{field}: the plan says {old}, the label {new}</source>
<translation>{field} : le plan dit {old}, l'étiquette {new}</translation></message>
<message><source>{file} is damaged: {problems}</source>
<translation>{file} est endommagé : {problems}</translation></message>
<message><source>{file}: made, restored to a scratch store and compared.</source>
<translation>{file} : faite, restaurée dans une base d'essai et comparée.</translation></message>
<message><source>{file}: no problem found in {cases} cases and {entries} audit entries.</source>
<translation>{file} : aucun problème dans {cases} cas et {entries} entrées du journal.</translation></message>
<message><source>{first} to {last}</source>
<translation>{first} à {last}</translation></message>
<message numerus="yes"><source>{found} of {n} cases</source>
<translation><numerusform>{found} sur {n} cas</numerusform><numerusform>{found} sur {n} cas</numerusform></translation></message>
<message numerus="yes"><source>{found} of {n} products</source>
<translation><numerusform>{found} sur {n} produit</numerusform><numerusform>{found} sur {n} produits</numerusform></translation></message>
<message numerus="yes"><source>{group}: {title}, {n} entries</source>
<translation><numerusform>{group} : {title}, {n} entrée</numerusform><numerusform>{group} : {title}, {n} entrées</numerusform></translation></message>
<message><source>{instead}; not in the stock list</source>
<translation>{instead} ; absent du stock</translation></message>
<message><source>{kind}, was {corrects}</source>
<translation>{kind}, était {corrects}</translation></message>
<message><source>{label} cannot be used: {error}.</source>
<translation>{label} inutilisable : {error}.</translation></message>
<message><source>{label}: {text} is not a whole number.</source>
<translation>{label} : {text} n'est pas un nombre entier.</translation></message>
<message><source>{left} mL left to {limit} mL ({why})</source>
<translation>{left} mL restants jusqu'à {limit} mL ({why})</translation></message>
<message><source>{list}: order of the rows</source>
<translation>{list} : ordre des lignes</translation></message>
<message><source>{low} to {high}</source>
<translation>{low} à {high}</translation></message>
<message><source>{month}: median {median} min, middle half {low} to {high}, {n} values</source>
<translation>{month} : médiane {median} min, moitié centrale {low} à {high}, {n} valeurs</translation></message>
<message><source>{month}: {events} events in {cases} cases, {rate} per 100; limit {limit}</source>
<translation>{month} : {events} événements sur {cases} cas, {rate} pour 100 ; limite {limit}</translation></message>
<message><source>{name} does not answer</source>
<translation>{name} ne répond pas</translation></message>
<message><source>{name} has no code.</source>
<translation>{name} n'a pas de code.</translation></message>
<message><source>{name} is not ready. {points}.</source>
<translation>{name} n'est pas prêt. {points}.</translation></message>
<message><source>{name} may not {deed}.</source>
<translation>{name} ne peut pas {deed}.</translation></message>
<message><source>{name} signed an earlier version on {date}; this one is not signed.{note}</source>
<translation>{name} a signé une version antérieure le {date} ; celle-ci ne l'est pas.{note}</translation></message>
<message><source>{name} stays in the records as cancelled, with your reason.</source>
<translation>{name} reste dans les dossiers comme annulé, avec votre motif.</translation></message>
<message><source>{name} to first device {minutes} min</source>
<translation>{name} au premier dispositif {minutes} min</translation></message>
<message><source>{name}, by PIN</source>
<translation>{name}, par code PIN</translation></message>
<message><source>{name}: emergency access until {time}</source>
<translation>{name} : accès d'urgence jusqu'à {time}</translation></message>
<message><source>{name}: fill in what is to be changed. The PIN works where you have signed in today.</source>
<translation>{name} : remplissez ce qui doit changer. Le code PIN vaut là où vous vous êtes connecté aujourd'hui.</translation></message>
<message><source>{name}: take away</source>
<translation>{name} : retirer</translation></message>
<message><source>{name}: {n} done cases</source>
<translation>{name} : {n} cas terminés</translation></message>
<message><source>{name}: {status}</source>
<translation>{name} : {status}</translation></message>
<message><source>{name}: {when}, {room}</source>
<translation>{name} : {when}, {room}</translation></message>
<message><source>{n} answers stop this phase</source>
<translation>{n} réponses arrêtent cette phase</translation></message>
<message numerus="yes"><source>{n} backups in the folder.</source>
<translation><numerusform>{n} sauvegarde dans le dossier.</numerusform><numerusform>{n} sauvegardes dans le dossier.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases</source>
<translation><numerusform>{n} cas</numerusform><numerusform>{n} cas</numerusform></translation></message>
<message><source>{n} cases asked, none or all with an event: there is no rate to compare with.</source>
<translation>{n} cas interrogés, aucun ou tous avec événement : pas de taux de comparaison.</translation></message>
<message numerus="yes"><source>{n} cases cancelled</source>
<translation><numerusform>{n} cas annulé</numerusform><numerusform>{n} cas annulés</numerusform></translation></message>
<message numerus="yes"><source>{n} cases edited meanwhile were saved.</source>
<translation><numerusform>{n} dossier modifié entre-temps a été enregistré.</numerusform><numerusform>{n} dossiers modifiés entre-temps ont été enregistrés.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases have another time</source>
<translation><numerusform>{n} cas a une autre heure</numerusform><numerusform>{n} cas ont une autre heure</numerusform></translation></message>
<message numerus="yes"><source>{n} cases imported.</source>
<translation><numerusform>{n} cas importé.</numerusform><numerusform>{n} cas importés.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without a date</source>
<translation><numerusform>{n} cas sans date</numerusform><numerusform>{n} cas sans date</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without an MRN</source>
<translation><numerusform>{n} cas sans MRN</numerusform><numerusform>{n} cas sans MRN</numerusform></translation></message>
<message><source>{n} cases, {events} with an event; the sum reaches the limit {times} times</source>
<translation>{n} cas, {events} avec événement ; la somme atteint la limite {times} fois</translation></message>
<message numerus="yes"><source>{n} caution</source>
<translation><numerusform>{n} prudence</numerusform><numerusform>{n} prudences</numerusform></translation></message>
<message numerus="yes"><source>{n} caution fewer</source>
<translation><numerusform>{n} prudence de moins</numerusform><numerusform>{n} prudences de moins</numerusform></translation></message>
<message numerus="yes"><source>{n} caution more</source>
<translation><numerusform>{n} prudence de plus</numerusform><numerusform>{n} prudences de plus</numerusform></translation></message>
<message numerus="yes"><source>{n} clash in room and time</source>
<translation><numerusform>{n} conflit de salle et d'heure</numerusform><numerusform>{n} conflits de salle et d'heure</numerusform></translation></message>
<message><source>{n} days</source>
<translation>{n} jour</translation></message>
<message numerus="yes"><source>{n} days after this procedure.</source>
<translation><numerusform>{n} jour après cette procédure.</numerusform><numerusform>{n} jours après cette procédure.</numerusform></translation></message>
<message><source>{n} days late</source>
<translation>{n} jours de retard</translation></message>
<message><source>{n} days left</source>
<translation>{n} jours restants</translation></message>
<message><source>{n} deviations per 100 cases</source>
<translation>{n} écarts pour 100 cas</translation></message>
<message numerus="yes"><source>{n} devices are not ticked as available</source>
<translation><numerusform>{n} dispositif non coché comme disponible</numerusform><numerusform>{n} dispositifs non cochés comme disponibles</numerusform></translation></message>
<message numerus="yes"><source>{n} devices recorded for this patient.</source>
<translation><numerusform>{n} dispositif enregistré pour ce patient.</numerusform><numerusform>{n} dispositifs enregistrés pour ce patient.</numerusform></translation></message>
<message numerus="yes"><source>{n} differ</source>
<translation><numerusform>{n} diffère</numerusform><numerusform>{n} diffèrent</numerusform></translation></message>
<message><source>{n} done cases without an answer are left out.</source>
<translation>{n} cas terminés sans réponse sont omis.</translation></message>
<message numerus="yes"><source>{n} expired</source>
<translation><numerusform>{n} périmé</numerusform><numerusform>{n} périmés</numerusform></translation></message>
<message numerus="yes"><source>{n} expiring</source>
<translation><numerusform>{n} bientôt périmé</numerusform><numerusform>{n} bientôt périmés</numerusform></translation></message>
<message><source>{n} filled in</source>
<translation>{n} complété</translation></message>
<message numerus="yes"><source>{n} follow-ups due</source>
<translation><numerusform>{n} suivi à faire</numerusform><numerusform>{n} suivis à faire</numerusform></translation></message>
<message numerus="yes"><source>{n} info</source>
<translation><numerusform>{n} info</numerusform><numerusform>{n} infos</numerusform></translation></message>
<message numerus="yes"><source>{n} kits</source>
<translation><numerusform>{n} kit</numerusform><numerusform>{n} kits</numerusform></translation></message>
<message numerus="yes"><source>{n} lines written to {path}.</source>
<translation><numerusform>{n} ligne écrite dans {path}.</numerusform><numerusform>{n} lignes écrites dans {path}.</numerusform></translation></message>
<message numerus="yes"><source>{n} merged</source>
<translation><numerusform>{n} fusionné</numerusform><numerusform>{n} fusionnés</numerusform></translation></message>
<message numerus="yes"><source>{n} merged.</source>
<translation><numerusform>{n} fusionné.</numerusform><numerusform>{n} fusionnés.</numerusform></translation></message>
<message><source>{n} minutes</source>
<translation>{n} minute</translation></message>
<message><source>{n} more</source>
<translation>{n} de plus</translation></message>
<message numerus="yes"><source>{n} more taken</source>
<translation><numerusform>{n} prélevé en trop</numerusform><numerusform>{n} prélevés en trop</numerusform></translation></message>
<message numerus="yes"><source>{n} never planned</source>
<translation><numerusform>{n} jamais planifié</numerusform><numerusform>{n} jamais planifiés</numerusform></translation></message>
<message numerus="yes"><source>{n} new cases</source>
<translation><numerusform>{n} nouveau cas</numerusform><numerusform>{n} nouveaux cas</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed</source>
<translation><numerusform>{n} non évalué</numerusform><numerusform>{n} non évalués</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed fewer</source>
<translation><numerusform>{n} non évalué de moins</numerusform><numerusform>{n} non évalués de moins</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed more</source>
<translation><numerusform>{n} non évalué de plus</numerusform><numerusform>{n} non évalués de plus</numerusform></translation></message>
<message numerus="yes"><source>{n} not there</source>
<translation><numerusform>{n} absent</numerusform><numerusform>{n} absents</numerusform></translation></message>
<message numerus="yes"><source>{n} ok</source>
<translation><numerusform>{n} ok</numerusform><numerusform>{n} ok</numerusform></translation></message>
<message numerus="yes"><source>{n} on the shelf</source>
<translation><numerusform>{n} en stock</numerusform><numerusform>{n} en stock</numerusform></translation></message>
<message numerus="yes"><source>{n} patients</source>
<translation><numerusform>{n} patient</numerusform><numerusform>{n} patients</numerusform></translation></message>
<message numerus="yes"><source>{n} pieces</source>
<translation><numerusform>{n} pièce</numerusform><numerusform>{n} pièces</numerusform></translation></message>
<message numerus="yes"><source>{n} points of the risk summary</source>
<translation><numerusform>{n} point du résumé des risques</numerusform><numerusform>{n} points du résumé des risques</numerusform></translation></message>
<message numerus="yes"><source>{n} points settled: drawn now.</source>
<translation><numerusform>{n} point réglé : sorti maintenant.</numerusform><numerusform>{n} points réglés : sortis maintenant.</numerusform></translation></message>
<message numerus="yes"><source>{n} products</source>
<translation><numerusform>{n} produit</numerusform><numerusform>{n} produits</numerusform></translation></message>
<message numerus="yes"><source>{n} recalls in force</source>
<translation><numerusform>{n} rappel en vigueur</numerusform><numerusform>{n} rappels en vigueur</numerusform></translation></message>
<message numerus="yes"><source>{n} refused: none is imported</source>
<translation><numerusform>{n} refusée : aucune n'est importée</numerusform><numerusform>{n} refusées : aucune n'est importée</numerusform></translation></message>
<message numerus="yes"><source>{n} rows name the lot but no product: look at the charts.</source>
<translation><numerusform>{n} ligne nomme le lot sans produit : voir les dossiers.</numerusform><numerusform>{n} lignes nomment le lot sans produit : voir les dossiers.</numerusform></translation></message>
<message numerus="yes"><source>{n} rows read</source>
<translation><numerusform>{n} ligne lue</numerusform><numerusform>{n} lignes lues</numerusform></translation></message>
<message><source>{n} rows saved to {path}.</source>
<translation>{n} lignes enregistrées dans {path}.</translation></message>
<message numerus="yes"><source>{n} skipped</source>
<translation><numerusform>{n} ignoré</numerusform><numerusform>{n} ignorés</numerusform></translation></message>
<message numerus="yes"><source>{n} stop</source>
<translation><numerusform>{n} arrêt</numerusform><numerusform>{n} arrêts</numerusform></translation></message>
<message numerus="yes"><source>{n} stop fewer</source>
<translation><numerusform>{n} arrêt de moins</numerusform><numerusform>{n} arrêts de moins</numerusform></translation></message>
<message numerus="yes"><source>{n} stop more</source>
<translation><numerusform>{n} arrêt de plus</numerusform><numerusform>{n} arrêts de plus</numerusform></translation></message>
<message numerus="yes"><source>{n} there</source>
<translation><numerusform>{n} présent</numerusform><numerusform>{n} présents</numerusform></translation></message>
<message numerus="yes"><source>{n} to settle</source>
<translation><numerusform>{n} à régler</numerusform><numerusform>{n} à régler</numerusform></translation></message>
<message numerus="yes"><source>{n} with stops</source>
<translation><numerusform>{n} avec arrêts</numerusform><numerusform>{n} avec arrêts</numerusform></translation></message>
<message><source>{part}, through {through}, {result}. {why}</source>
<translation>{part}, par {through}, {result}. {why}</translation></message>
<message><source>{passed} of {count} give what they expect.</source>
<translation>{passed} sur {count} donnent le résultat attendu.</translation></message>
<message><source>{path} cannot be written: {strerror}.</source>
<translation>{path} ne peut être écrit : {strerror}.</translation></message>
<message><source>{path} could not be written.</source>
<translation>{path} n'a pas pu être écrit.</translation></message>
<message><source>{path} is encrypted. Type its passphrase, or the recovery key that was printed.</source>
<translation>{path} est chiffré. Tapez sa phrase secrète, ou la clé de récupération imprimée.</translation></message>
<message><source>{path} was refused; nothing was changed.</source>
<translation>{path} a été refusé ; rien n'a changé.</translation></message>
<message><source>{path}: {lines} lines read, {products} new products, {lots} lots changed.</source>
<translation>{path} : {lines} lignes lues, {products} nouveaux produits, {lots} lots modifiés.</translation></message>
<message><source>{patient}: which case?</source>
<translation>{patient} : quel cas ?</translation></message>
<message><source>{person} has no done case in this period.</source>
<translation>{person} n'a aucun cas terminé dans cette période.</translation></message>
<message><source>{phase}: {done} of {total} answered</source>
<translation>{phase} : {done} sur {total} répondues</translation></message>
<message><source>{points}. Your reason is kept with the case.</source>
<translation>{points}. Votre motif est gardé avec le cas.</translation></message>
<message><source>{points}: show or hide</source>
<translation>{points} : afficher ou masquer</translation></message>
<message><source>{procedures} procedures, {sources} sources</source>
<translation>{procedures} procédures, {sources} sources</translation></message>
<message><source>{procedure}, {complication}: {events} of {cases} cases, {rate} (95 % interval {low} to {high}); limit {limit} %, {source}</source>
<translation>{procedure}, {complication} : {events} cas sur {cases}, {rate} (intervalle à 95 % {low} à {high}) ; limite {limit} %, {source}</translation></message>
<message><source>{procedure}, {day}: relief {percent} %. Take it over</source>
<translation>{procedure}, {day} : soulagement {percent} %. Le reprendre</translation></message>
<message><source>{readiness} percent ready</source>
<translation>prêt à {readiness} pour cent</translation></message>
<message><source>{ready} of {count} available</source>
<translation>{ready} sur {count} disponibles</translation></message>
<message><source>{replace}.pdf</source>
<translation>{replace}.pdf</translation></message>
<message><source>{room} is taken at this time by {case}</source>
<translation>{room} est prise à cette heure par {case}</translation></message>
<message><source>{share} of items answered</source>
<translation>{share} des points répondus</translation></message>
<message><source>{size} G needle</source>
<translation>aiguille {size} G</translation></message>
<message><source>{test} taken at</source>
<translation>{test} : prélevé le</translation></message>
<message><source>{test} unit</source>
<translation>Unité de {test}</translation></message>
<message><source>{there} of {needed} there</source>
<translation>{there} sur {needed} présents</translation></message>
<message><source>{time}  Procedure starts</source>
<translation>{time}  Début de la procédure</translation></message>
<message><source>{time} on</source>
<translation>dès {time}</translation></message>
<message><source>{title} ({id}), version {version}</source>
<translation>{title} ({id}), version {version}</translation></message>
<message><source>{title}, page {number} of {of}</source>
<translation>{title}, page {number} sur {of}</translation></message>
<message><source>{told} +{more}</source>
<translation>{told} +{more}</translation></message>
<message><source>{topic} rules</source>
<translation>règles : {topic}</translation></message>
<message><source>{usable} of {there}</source>
<translation>{usable} sur {there}</translation></message>
<message><source>{weekday} {day} {month} {year}</source>
<translation>{weekday} {day} {month} {year}</translation></message>
<message><source>{what} is taken off this list and never drawn. Say why.</source>
<translation>{what} est retiré de cette liste et jamais sorti du stock. Dites pourquoi.</translation></message>
<message><source>{what} may be used again. Say who allows it and why.</source>
<translation>{what} peut être réutilisé. Dites qui l'autorise et pourquoi.</translation></message>
<message><source>{what}, case {id}</source>
<translation>{what}, cas {id}</translation></message>
<message><source>{what}. This plan: {left}. Other plan: {right}</source>
<translation>{what}. Ce plan : {left}. Autre plan : {right}</translation></message>
<message><source>{what}: held</source>
<translation>{what} : suspendu</translation></message>
<message><source>{what}: last dose</source>
<translation>{what} : dernière dose</translation></message>
<message><source>{what}: new</source>
<translation>{what} : nouveau</translation></message>
<message><source>{what}: not any more</source>
<translation>{what} : plus maintenant</translation></message>
<message><source>{what}: the chosen lot</source>
<translation>{what} : le lot choisi</translation></message>
<message><source>{what}: {now} (was {was})</source>
<translation>{what} : {now} (était {was})</translation></message>
<message><source>{what}: {n} cases, median {median} {unit}, 75 % {upper}, 10 to 90 % {low} to {high}</source>
<translation>{what} : {n} cas, médiane {median} {unit}, 75 % {upper}, 10 à 90 % {low} à {high}</translation></message>
<message><source>{what}: {word} no later than this</source>
<translation>{what} : {word} pas plus tard</translation></message>
<message><source>{who} changed the open case too. Open Plan to choose what is kept.</source>
<translation>{who} a aussi modifié le cas ouvert. Ouvrez Plan pour choisir ce qui est conservé.</translation></message>
<message><source>{who} changed this case after it was opened here, and so did you</source>
<translation>{who} a modifié ce cas après son ouverture ici, et vous aussi</translation></message>
<message><source>{who} changed this case meanwhile. Both changes are kept: {fields}.</source>
<translation>{who} a modifié ce cas entre-temps. Les deux modifications sont conservées : {fields}.</translation></message>
<message><source>{words} (proposed)</source>
<translation>{words} (proposé)</translation></message>
<message><source>“{text}” can be read two ways: write {plain} or {decimal}.</source>
<translation>« {text} » peut se lire de deux façons : écrivez {plain} ou {decimal}.</translation></message>
<message><source>“{text}” is not a number.</source>
<translation>« {text} » n'est pas un nombre.</translation></message>
<message><source>“{text}” is not in the list: pick one of it.</source>
<translation>« {text} » n'est pas dans la liste : choisissez-en un.</translation></message>
<message><source>“{value}” does not fit {field}.</source>
<translation>« {value} » ne convient pas à {field}.</translation></message>
<message><source>† Known from the publication but not read again for this pack: check it.</source>
<translation>† Connu par la publication mais non relu pour ce contenu : à vérifier.</translation></message>
<message><source>† Recalled: nobody has read it again in its source.</source>
<translation>† De mémoire : personne ne l'a relu dans sa source.</translation></message>
<message><source>† The figure is known from the publication but has not been read again for this content pack.</source>
<translation>† Le chiffre est connu par la publication mais n'a pas été relu pour ce contenu.</translation></message>
<message><source>† The limit is recalled: nobody has read it again in its source.</source>
<translation>† La limite est de mémoire : personne ne l'a relue dans sa source.</translation></message>
<message><source>† They are recalled: nobody has read them again in their source.</source>
<translation>† De mémoire : personne ne les a relus dans leur source.</translation></message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context><name>irplanner</name>
<message><source> and {n} more</source>
<translation type="unfinished"></translation></message>
<message><source> in {n} ms</source>
<translation type="unfinished"></translation></message>
<message><source> Last saved {time}.</source>
<translation type="unfinished"></translation></message>
<message><source> Note: {note}</source>
<translation type="unfinished"></translation></message>
<message><source> Over the target, {target} †.</source>
<translation type="unfinished"></translation></message>
<message><source> Was {guess} meant?</source>
<translation type="unfinished"></translation></message>
<message><source> Within the target only after a transfer, {target} †.</source>
<translation type="unfinished"></translation></message>
<message><source> Within the target, {target} †.</source>
<translation type="unfinished"></translation></message>
<message><source>+ Filter</source>
<translation>+ مرشح</translation></message>
<message><source>, hours</source>
<translation type="unfinished"></translation></message>
<message><source>1 page</source>
<translation type="unfinished"></translation></message>
<message><source>1 procedure</source>
<translation type="unfinished"></translation></message>
<message><source>10 to 90 %</source>
<translation type="unfinished"></translation></message>
<message><source>12 months</source>
<translation>12 شهرًا</translation></message>
<message><source>2026-09-11 or 30 (days)</source>
<translation type="unfinished"></translation></message>
<message><source>25 %, min</source>
<translation type="unfinished"></translation></message>
<message><source>3 months</source>
<translation>3 أشهر</translation></message>
<message><source>3 years</source>
<translation>3 سنوات</translation></message>
<message><source>5 % dextrose</source>
<translation type="unfinished"></translation></message>
<message><source>75 %, min</source>
<translation type="unfinished"></translation></message>
<message><source>95 % high</source>
<translation type="unfinished"></translation></message>
<message><source>95 % interval</source>
<translation type="unfinished"></translation></message>
<message><source>95 % low</source>
<translation type="unfinished"></translation></message>
<message><source>; and {n} more</source>
<translation type="unfinished"></translation></message>
<message><source>A case is signed once it is done or cancelled.</source>
<translation type="unfinished"></translation></message>
<message><source>A code begins with</source>
<translation type="unfinished"></translation></message>
<message><source>A code ends with</source>
<translation type="unfinished"></translation></message>
<message><source>A copy is open: the plan as before, nothing of what was done.</source>
<translation type="unfinished"></translation></message>
<message><source>A day and a time, such as {example}; a time alone is enough for today</source>
<translation type="unfinished"></translation></message>
<message><source>A day, such as {example}, or +1 for tomorrow</source>
<translation type="unfinished"></translation></message>
<message><source>A figure is added; with = before it, it is the whole amount</source>
<translation type="unfinished"></translation></message>
<message><source>A further case for this patient is open. Choose its procedure.</source>
<translation type="unfinished"></translation></message>
<message><source>A new case store is made. It is encrypted: choose a passphrase of four or five words. A recovery key is shown once afterwards. Without either nobody can read the store again.</source>
<translation type="unfinished"></translation></message>
<message><source>A number in {unit}; empty: not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>A number; empty: not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>A password has at most {count} characters.</source>
<translation type="unfinished"></translation></message>
<message><source>A password needs at least {count} characters.</source>
<translation type="unfinished"></translation></message>
<message><source>A PIN is {least} to {most} digits.</source>
<translation type="unfinished"></translation></message>
<message><source>A range, such as 500-700</source>
<translation type="unfinished"></translation></message>
<message><source>About</source>
<translation type="unfinished"></translation></message>
<message><source>Accept suggestions</source>
<translation>قبول المقترحات</translation></message>
<message><source>Access</source>
<translation>المدخل</translation></message>
<message><source>Access and closure</source>
<translation type="unfinished"></translation></message>
<message><source>Access outcomes</source>
<translation type="unfinished"></translation></message>
<message><source>Access side</source>
<translation type="unfinished"></translation></message>
<message><source>Access site</source>
<translation>موضع الدخول</translation></message>
<message><source>Access, usual</source>
<translation type="unfinished"></translation></message>
<message><source>Accession</source>
<translation>رقم الطلب</translation></message>
<message><source>Accession number</source>
<translation>رقم الطلب</translation></message>
<message><source>Accession {accession_number}</source>
<translation type="unfinished"></translation></message>
<message><source>Account of {name}</source>
<translation type="unfinished"></translation></message>
<message><source>Add</source>
<translation>إضافة</translation></message>
<message><source>Add a person</source>
<translation>إضافة شخص</translation></message>
<message><source>Add a test</source>
<translation>إضافة فحص</translation></message>
<message><source>Add allergy</source>
<translation>إضافة حساسية</translation></message>
<message><source>Add an account</source>
<translation type="unfinished"></translation></message>
<message><source>Add device</source>
<translation>إضافة أداة</translation></message>
<message><source>Add drug</source>
<translation type="unfinished"></translation></message>
<message><source>Add follow-up</source>
<translation type="unfinished"></translation></message>
<message><source>Add food or drink</source>
<translation type="unfinished"></translation></message>
<message><source>Add infusion</source>
<translation type="unfinished"></translation></message>
<message><source>Add it as another device</source>
<translation type="unfinished"></translation></message>
<message><source>Add local anesthetic</source>
<translation type="unfinished"></translation></message>
<message><source>Add material</source>
<translation>إضافة مادة</translation></message>
<message><source>Add medication</source>
<translation type="unfinished"></translation></message>
<message><source>Add the time, as in {example}.</source>
<translation type="unfinished"></translation></message>
<message><source>Add to the stock</source>
<translation>إضافة إلى المخزون</translation></message>
<message><source>Add to {title}</source>
<translation type="unfinished"></translation></message>
<message><source>Add to {title}, {unit}</source>
<translation type="unfinished"></translation></message>
<message><source>Add {device}</source>
<translation type="unfinished"></translation></message>
<message><source>added by plan: {reasons}</source>
<translation type="unfinished"></translation></message>
<message><source>Added by this site.</source>
<translation type="unfinished"></translation></message>
<message><source>Added by this site: the shipped pack has no such entry.</source>
<translation type="unfinished"></translation></message>
<message><source>added by {reasons}</source>
<translation type="unfinished"></translation></message>
<message><source>Administrator</source>
<translation type="unfinished"></translation></message>
<message><source>Administrators make the other accounts. Your name is what records will say.</source>
<translation type="unfinished"></translation></message>
<message><source>Adverse event</source>
<translation>حدث ضار</translation></message>
<message><source>Adverse event recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Adverse event withdrawn</source>
<translation type="unfinished"></translation></message>
<message><source>Adverse events</source>
<translation>الأحداث الضارة</translation></message>
<message><source>Adverse events at the access site, share of done cases asked, with its 95 % interval.</source>
<translation type="unfinished"></translation></message>
<message><source>Adverse events, CUSUM</source>
<translation type="unfinished"></translation></message>
<message><source>Adverse events, u-chart</source>
<translation type="unfinished"></translation></message>
<message><source>After care</source>
<translation type="unfinished"></translation></message>
<message><source>Afterwards</source>
<translation type="unfinished"></translation></message>
<message><source>Age</source>
<translation>العمر</translation></message>
<message><source>Agent</source>
<translation>المادة</translation></message>
<message><source>Air kerma</source>
<translation>كيرما الهواء</translation></message>
<message><source>air kerma at the reference point, mGy</source>
<translation type="unfinished"></translation></message>
<message><source>Air kerma by procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Air kerma in the last 60 days</source>
<translation type="unfinished"></translation></message>
<message><source>Air kerma of this case</source>
<translation type="unfinished"></translation></message>
<message><source>Alert</source>
<translation type="unfinished"></translation></message>
<message><source>All</source>
<translation>الكل</translation></message>
<message><source>All are kept until {day}: the store was restored.</source>
<translation type="unfinished"></translation></message>
<message><source>All available</source>
<translation>الكل متوفر</translation></message>
<message><source>All cases</source>
<translation type="unfinished"></translation></message>
<message><source>All categories</source>
<translation type="unfinished"></translation></message>
<message><source>All charts</source>
<translation type="unfinished"></translation></message>
<message><source>All keys</source>
<translation type="unfinished"></translation></message>
<message><source>all lots</source>
<translation type="unfinished"></translation></message>
<message><source>All operators</source>
<translation type="unfinished"></translation></message>
<message><source>All other</source>
<translation type="unfinished"></translation></message>
<message><source>All phases are signed. The signed record is kept and locked.</source>
<translation type="unfinished"></translation></message>
<message><source>All procedures</source>
<translation type="unfinished"></translation></message>
<message><source>All rooms</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>all {n} the same</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>Allergies</source>
<translation>الحساسية</translation></message>
<message><source>Allergy</source>
<translation>حساسية</translation></message>
<message><source>Allergy: {agent}</source>
<translation type="unfinished"></translation></message>
<message><source>Also called</source>
<translation type="unfinished"></translation></message>
<message><source>Also Ctrl + and Ctrl -, and Ctrl 0 for the system's own size.</source>
<translation type="unfinished"></translation></message>
<message><source>Also usual for this procedure</source>
<translation type="unfinished"></translation></message>
<message><source>also: {synonym}</source>
<translation type="unfinished"></translation></message>
<message><source>Alternative</source>
<translation type="unfinished"></translation></message>
<message><source>Alternatives and surgical back-up</source>
<translation type="unfinished"></translation></message>
<message><source>Amend</source>
<translation type="unfinished"></translation></message>
<message><source>Amend ...</source>
<translation type="unfinished"></translation></message>
<message><source>amend a signed record</source>
<translation type="unfinished"></translation></message>
<message><source>Amend the signed case</source>
<translation type="unfinished"></translation></message>
<message><source>Amend this record</source>
<translation type="unfinished"></translation></message>
<message><source>Amend this record?</source>
<translation type="unfinished"></translation></message>
<message><source>Amended: {reason}.</source>
<translation type="unfinished"></translation></message>
<message><source>Amount</source>
<translation type="unfinished"></translation></message>
<message><source>An administrator changes people and their rights here.</source>
<translation type="unfinished"></translation></message>
<message><source>An administrator opens it again in Settings, Staff.</source>
<translation type="unfinished"></translation></message>
<message><source>An event nobody is sure of is kept without a grade.</source>
<translation type="unfinished"></translation></message>
<message><source>an unknown day</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>and {n} more</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>And {n} more.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>and {rest} more</source>
<translation type="unfinished"></translation></message>
<message><source>Anesthesia</source>
<translation>التخدير</translation></message>
<message><source>Anesthesia provider</source>
<translation type="unfinished"></translation></message>
<message><source>Aneurysm</source>
<translation type="unfinished"></translation></message>
<message><source>Another device</source>
<translation type="unfinished"></translation></message>
<message><source>Another feeding artery</source>
<translation type="unfinished"></translation></message>
<message><source>answered</source>
<translation type="unfinished"></translation></message>
<message><source>Answers of no in done cases, per 100 cases.</source>
<translation type="unfinished"></translation></message>
<message><source>Antibiotic</source>
<translation>المضاد الحيوي</translation></message>
<message><source>antibiotic</source>
<translation type="unfinished"></translation></message>
<message><source>Antibiotic given at</source>
<translation type="unfinished"></translation></message>
<message><source>Antibiotics</source>
<translation>المضادات الحيوية</translation></message>
<message><source>any</source>
<translation type="unfinished"></translation></message>
<message><source>Any of these; pressed again it is taken back</source>
<translation type="unfinished"></translation></message>
<message><source>any of this kind</source>
<translation type="unfinished"></translation></message>
<message><source>any product</source>
<translation type="unfinished"></translation></message>
<message><source>Appearance</source>
<translation>المظهر</translation></message>
<message><source>Appearance of the system</source>
<translation type="unfinished"></translation></message>
<message><source>Apply</source>
<translation type="unfinished"></translation></message>
<message><source>Apply {part}: {effects}</source>
<translation type="unfinished"></translation></message>
<message><source>April</source>
<translation>أبريل</translation></message>
<message><source>Arithmetic or a screen of this program's own, no clinical source.</source>
<translation type="unfinished"></translation></message>
<message><source>Arrival</source>
<translation type="unfinished"></translation></message>
<message><source>as expected</source>
<translation type="unfinished"></translation></message>
<message><source>As it is now</source>
<translation type="unfinished"></translation></message>
<message><source>As opened</source>
<translation>كما فُتحت</translation></message>
<message><source>as planned</source>
<translation type="unfinished"></translation></message>
<message><source>As shipped.</source>
<translation type="unfinished"></translation></message>
<message><source>As the system</source>
<translation>كالنظام</translation></message>
<message><source>ASA class</source>
<translation type="unfinished"></translation></message>
<message><source>ASA classes</source>
<translation type="unfinished"></translation></message>
<message><source>Ask at the right who got a product or lot; record the recall there.</source>
<translation type="unfinished"></translation></message>
<message><source>Ask by</source>
<translation type="unfinished"></translation></message>
<message><source>Ask for sign-in from now on</source>
<translation type="unfinished"></translation></message>
<message><source>Ask for sign-in...</source>
<translation type="unfinished"></translation></message>
<message><source>Ask somebody who can sign in.</source>
<translation type="unfinished"></translation></message>
<message><source>asked for by the plan, {day}</source>
<translation type="unfinished"></translation></message>
<message><source>Asked of everybody who may be pregnant; unknown is an answer too</source>
<translation type="unfinished"></translation></message>
<message><source>Asked: none occurred.</source>
<translation type="unfinished"></translation></message>
<message><source>ASRA class</source>
<translation type="unfinished"></translation></message>
<message><source>ASRA class chosen</source>
<translation type="unfinished"></translation></message>
<message><source>ASRA drugs</source>
<translation type="unfinished"></translation></message>
<message><source>ASRA procedures</source>
<translation type="unfinished"></translation></message>
<message><source>ASRA upgrades</source>
<translation type="unfinished"></translation></message>
<message><source>At</source>
<translation type="unfinished"></translation></message>
<message><source>At the access site</source>
<translation type="unfinished"></translation></message>
<message><source>at the access site</source>
<translation type="unfinished"></translation></message>
<message><source>At work: {person}</source>
<translation type="unfinished"></translation></message>
<message><source>Audit entries the backup does not have: {n}</source>
<translation type="unfinished"></translation></message>
<message><source>Auditor</source>
<translation type="unfinished"></translation></message>
<message><source>August</source>
<translation>أغسطس</translation></message>
<message><source>author not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Available</source>
<translation type="unfinished"></translation></message>
<message><source>available</source>
<translation type="unfinished"></translation></message>
<message><source>Back</source>
<translation type="unfinished"></translation></message>
<message><source>Back to the checklist (Esc)</source>
<translation>العودة إلى قائمة التحقق (Esc)</translation></message>
<message><source>Back to the plan (Esc)</source>
<translation>العودة إلى الخطة (Esc)</translation></message>
<message><source>Back to the shipped entry</source>
<translation type="unfinished"></translation></message>
<message><source>Back up now</source>
<translation type="unfinished"></translation></message>
<message><source>Backup and keys</source>
<translation type="unfinished"></translation></message>
<message><source>Backup: less than an hour old</source>
<translation type="unfinished"></translation></message>
<message><source>Backup: {days} days old, make one</source>
<translation type="unfinished"></translation></message>
<message><source>Backup: {hours} h old</source>
<translation type="unfinished"></translation></message>
<message><source>Backups (*.db)</source>
<translation type="unfinished"></translation></message>
<message><source>Backups: on the server</source>
<translation>النسخ الاحتياطية: على الخادم</translation></message>
<message><source>Barbeau test</source>
<translation type="unfinished"></translation></message>
<message><source>Barcode</source>
<translation type="unfinished"></translation></message>
<message><source>Barcode scanners</source>
<translation>ماسحات الباركود</translation></message>
<message><source>Bed rest</source>
<translation>الراحة في السرير</translation></message>
<message><source>bed rest</source>
<translation type="unfinished"></translation></message>
<message><source>Before it is written</source>
<translation type="unfinished"></translation></message>
<message><source>Before surgery</source>
<translation type="unfinished"></translation></message>
<message><source>Before surgery or radiation</source>
<translation type="unfinished"></translation></message>
<message><source>Before the first case</source>
<translation type="unfinished"></translation></message>
<message><source>Before the procedure</source>
<translation>قبل الإجراء</translation></message>
<message><source>before {stage} {time}</source>
<translation type="unfinished"></translation></message>
<message><source>Before → after</source>
<translation type="unfinished"></translation></message>
<message><source>Below minimum</source>
<translation type="unfinished"></translation></message>
<message><source>Below zero</source>
<translation type="unfinished"></translation></message>
<message><source>below {rate} %</source>
<translation type="unfinished"></translation></message>
<message><source>Beside this procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Birth date</source>
<translation>تاريخ الميلاد</translation></message>
<message><source>Blank checklist</source>
<translation type="unfinished"></translation></message>
<message><source>Bleeding</source>
<translation>النزف</translation></message>
<message><source>Bleeding risk</source>
<translation type="unfinished"></translation></message>
<message><source>Born</source>
<translation>الميلاد</translation></message>
<message><source>Both</source>
<translation>كلاهما</translation></message>
<message><source>Breast feeding</source>
<translation>الرضاعة</translation></message>
<message><source>Breathing stops observed</source>
<translation type="unfinished"></translation></message>
<message><source>Bridge to transplant</source>
<translation type="unfinished"></translation></message>
<message><source>Brought back: {cases}</source>
<translation type="unfinished"></translation></message>
<message><source>by category</source>
<translation type="unfinished"></translation></message>
<message><source>By lot or product</source>
<translation type="unfinished"></translation></message>
<message><source>by operator</source>
<translation type="unfinished"></translation></message>
<message><source>By patient</source>
<translation type="unfinished"></translation></message>
<message><source>by room</source>
<translation type="unfinished"></translation></message>
<message><source>Call</source>
<translation type="unfinished"></translation></message>
<message><source>Call this case ready all the same?</source>
<translation type="unfinished"></translation></message>
<message><source>Call {name} ready all the same?</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel</source>
<translation>إلغاء</translation></message>
<message><source>Cancel the case</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel the case ...</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel this case?</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel: {title}</source>
<translation type="unfinished"></translation></message>
<message><source>Cancelled</source>
<translation>ملغى</translation></message>
<message><source>cannot tell</source>
<translation type="unfinished"></translation></message>
<message><source>Cardiology</source>
<translation type="unfinished"></translation></message>
<message><source>Case</source>
<translation type="unfinished"></translation></message>
<message><source>Case number</source>
<translation type="unfinished"></translation></message>
<message><source>Case record</source>
<translation type="unfinished"></translation></message>
<message><source>Case store</source>
<translation type="unfinished"></translation></message>
<message><source>Case view</source>
<translation>عرض الحالة</translation></message>
<message><source>Case {number}: {verdict}</source>
<translation type="unfinished"></translation></message>
<message><source>Case {n}, {month}: sum {value}</source>
<translation type="unfinished"></translation></message>
<message><source>Cases</source>
<translation type="unfinished"></translation></message>
<message><source>cases</source>
<translation type="unfinished"></translation></message>
<message><source>Cases asked</source>
<translation type="unfinished"></translation></message>
<message><source>Cases draw from the shelf by themselves. What could not be drawn is listed here.</source>
<translation>تسحب الحالات من الرف تلقائيًا. ما تعذّر سحبه مذكور هنا.</translation></message>
<message><source>Cases found</source>
<translation type="unfinished"></translation></message>
<message><source>Cases in the backup: {backup}. In the store: {store}.</source>
<translation type="unfinished"></translation></message>
<message><source>cases in their order, by month</source>
<translation type="unfinished"></translation></message>
<message><source>Cases of the day</source>
<translation type="unfinished"></translation></message>
<message><source>Cases per month</source>
<translation>الحالات في الشهر</translation></message>
<message><source>Cases stand here as soon as one is planned. New case begins one.</source>
<translation type="unfinished"></translation></message>
<message><source>Cases that are here already</source>
<translation type="unfinished"></translation></message>
<message><source>cases with an event at the access site, %</source>
<translation type="unfinished"></translation></message>
<message><source>Cases with it</source>
<translation type="unfinished"></translation></message>
<message><source>cases with it, %</source>
<translation type="unfinished"></translation></message>
<message><source>Catalog</source>
<translation>الدليل</translation></message>
<message><source>Category</source>
<translation type="unfinished"></translation></message>
<message><source>Catheter flushed with</source>
<translation type="unfinished"></translation></message>
<message><source>Caution</source>
<translation>انتباه</translation></message>
<message><source>Cava</source>
<translation type="unfinished"></translation></message>
<message><source>Ceiling not known: weight, creatinine or the agent is missing.</source>
<translation type="unfinished"></translation></message>
<message><source>Change</source>
<translation type="unfinished"></translation></message>
<message><source>Change account</source>
<translation type="unfinished"></translation></message>
<message><source>change people and their rights</source>
<translation type="unfinished"></translation></message>
<message><source>Change procedure</source>
<translation>تغيير الإجراء</translation></message>
<message><source>Change status of the case</source>
<translation type="unfinished"></translation></message>
<message><source>Change the account of {name}</source>
<translation type="unfinished"></translation></message>
<message><source>Change the passphrase</source>
<translation type="unfinished"></translation></message>
<message><source>change the site's own content</source>
<translation type="unfinished"></translation></message>
<message><source>change the site's settings</source>
<translation type="unfinished"></translation></message>
<message><source>change the stock</source>
<translation type="unfinished"></translation></message>
<message><source>Change to {part}</source>
<translation type="unfinished"></translation></message>
<message><source>Changed</source>
<translation type="unfinished"></translation></message>
<message><source>Changed by others as well, open to merge: {cases}</source>
<translation>غيّرها آخرون أيضا، افتحها للدمج: {cases}</translation></message>
<message><source>Changed by this site.</source>
<translation type="unfinished"></translation></message>
<message><source>Changed since planning</source>
<translation type="unfinished"></translation></message>
<message><source>Changed since planning, {when}</source>
<translation type="unfinished"></translation></message>
<message><source>Changed. It holds from now on.</source>
<translation type="unfinished"></translation></message>
<message><source>Characters.</source>
<translation type="unfinished"></translation></message>
<message><source>Check</source>
<translation type="unfinished"></translation></message>
<message><source>Check a backup</source>
<translation type="unfinished"></translation></message>
<message><source>Check the printer, or whether the folder can be written to.</source>
<translation type="unfinished"></translation></message>
<message><source>Check the store</source>
<translation type="unfinished"></translation></message>
<message><source>Checking</source>
<translation type="unfinished"></translation></message>
<message><source>Checklist</source>
<translation>قائمة التحقق</translation></message>
<message><source>Checklist answer</source>
<translation type="unfinished"></translation></message>
<message><source>Checklist completion</source>
<translation type="unfinished"></translation></message>
<message><source>Checklist deviations</source>
<translation type="unfinished"></translation></message>
<message><source>Checklist {count}</source>
<translation>قائمة التحقق {count}</translation></message>
<message><source>Checklist: {item}</source>
<translation>قائمة التحقق: {item}</translation></message>
<message><source>Checklists</source>
<translation type="unfinished"></translation></message>
<message><source>Choose a case in the list first.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose a passphrase of four or five words. A recovery key is shown once afterwards. The window closes and opens again. The plain file is kept beside: remove it when all is well.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose a person</source>
<translation type="unfinished"></translation></message>
<message><source>Choose a procedure on the Plan page: its checklist appears here.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose a procedure to see when preparation has to begin.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose All to see every product.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose another folder.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose folder</source>
<translation type="unfinished"></translation></message>
<message><source>Choose one in the list, or scan its label.</source>
<translation type="unfinished"></translation></message>
<message><source>Chosen by</source>
<translation type="unfinished"></translation></message>
<message><source>Chosen device</source>
<translation>الأداة المختارة</translation></message>
<message><source>Circulating</source>
<translation type="unfinished"></translation></message>
<message><source>clash</source>
<translation>تعارض</translation></message>
<message><source>Clear filter</source>
<translation type="unfinished"></translation></message>
<message><source>Close</source>
<translation>إغلاق</translation></message>
<message><source>Close the program</source>
<translation type="unfinished"></translation></message>
<message><source>Close this window</source>
<translation type="unfinished"></translation></message>
<message><source>closed after wrong passwords</source>
<translation type="unfinished"></translation></message>
<message><source>Closing</source>
<translation>الإغلاق</translation></message>
<message><source>Closure</source>
<translation>طريقة الإغلاق</translation></message>
<message><source>Closure outcomes</source>
<translation type="unfinished"></translation></message>
<message><source>Closure placed before the large sheath</source>
<translation type="unfinished"></translation></message>
<message><source>Code</source>
<translation type="unfinished"></translation></message>
<message><source>Codes tell people apart: change one.</source>
<translation type="unfinished"></translation></message>
<message><source>Coil lumen from</source>
<translation type="unfinished"></translation></message>
<message><source>Coil lumen to</source>
<translation type="unfinished"></translation></message>
<message><source>Coil wire</source>
<translation type="unfinished"></translation></message>
<message><source>Colors</source>
<translation>الألوان</translation></message>
<message><source>Columns</source>
<translation>الأعمدة</translation></message>
<message><source>Columns, order and widths under a name.</source>
<translation>الأعمدة وترتيبها وعرضها تحت اسم.</translation></message>
<message><source>Command</source>
<translation type="unfinished"></translation></message>
<message><source>Command palette</source>
<translation type="unfinished"></translation></message>
<message><source>Commands</source>
<translation type="unfinished"></translation></message>
<message><source>Compare and choose</source>
<translation>قارن واختر</translation></message>
<message><source>Compare plans</source>
<translation>مقارنة الخطط</translation></message>
<message><source>Compare with the label.</source>
<translation type="unfinished"></translation></message>
<message><source>complete</source>
<translation type="unfinished"></translation></message>
<message><source>Completion</source>
<translation type="unfinished"></translation></message>
<message><source>Complication</source>
<translation type="unfinished"></translation></message>
<message><source>Complication rates</source>
<translation type="unfinished"></translation></message>
<message><source>Complication rates against published limits</source>
<translation>معدلات المضاعفات مقابل الحدود المنشورة</translation></message>
<message><source>Complications</source>
<translation type="unfinished"></translation></message>
<message><source>computed</source>
<translation type="unfinished"></translation></message>
<message><source>Concentration</source>
<translation type="unfinished"></translation></message>
<message><source>Conditions</source>
<translation>الأمراض</translation></message>
<message><source>Confirm</source>
<translation type="unfinished"></translation></message>
<message><source>Confirm as second person: {item}</source>
<translation type="unfinished"></translation></message>
<message><source>Confirm by PIN</source>
<translation type="unfinished"></translation></message>
<message><source>connection encrypted, name of the server not checked</source>
<translation>الاتصال مشفّر، اسم الخادم غير متحقق منه</translation></message>
<message><source>connection encrypted, server not checked</source>
<translation>الاتصال مشفّر، الخادم غير متحقق منه</translation></message>
<message><source>connection may be unencrypted</source>
<translation>قد يكون الاتصال غير مشفّر</translation></message>
<message><source>connection not encrypted</source>
<translation>الاتصال غير مشفّر</translation></message>
<message><source>Consent</source>
<translation>الموافقة</translation></message>
<message><source>Consent is not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Consultant</source>
<translation type="unfinished"></translation></message>
<message><source>Content pack</source>
<translation type="unfinished"></translation></message>
<message><source>Content pack {version} ({count} procedures)</source>
<translation type="unfinished"></translation></message>
<message><source>Content pack {version} ({count} procedures), clinical texts in English</source>
<translation type="unfinished"></translation></message>
<message><source>Contraindications</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast</source>
<translation>التباين</translation></message>
<message><source>Contrast agent</source>
<translation>مادة التباين</translation></message>
<message><source>Contrast allergy</source>
<translation>حساسية التباين</translation></message>
<message><source>Contrast and drugs</source>
<translation>التباين والأدوية</translation></message>
<message><source>Contrast by procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast given</source>
<translation>التباين المُعطى</translation></message>
<message><source>Contrast route</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast volume</source>
<translation type="unfinished"></translation></message>
<message><source>contrast volume, mL</source>
<translation type="unfinished"></translation></message>
<message><source>Copy all rows</source>
<translation>نسخ كل الصفوف</translation></message>
<message><source>Copy details</source>
<translation type="unfinished"></translation></message>
<message><source>Copy the row</source>
<translation>نسخ الصف</translation></message>
<message><source>corrected</source>
<translation type="unfinished"></translation></message>
<message><source>Count lot {lot}</source>
<translation type="unfinished"></translation></message>
<message><source>Counting ...</source>
<translation type="unfinished"></translation></message>
<message><source>CrCl</source>
<translation type="unfinished"></translation></message>
<message><source>CSV files (*.csv)</source>
<translation type="unfinished"></translation></message>
<message><source>Curative</source>
<translation type="unfinished"></translation></message>
<message><source>CUSUM</source>
<translation type="unfinished"></translation></message>
<message><source>Dark</source>
<translation>داكن</translation></message>
<message><source>Dark appearance</source>
<translation type="unfinished"></translation></message>
<message><source>Data</source>
<translation type="unfinished"></translation></message>
<message><source>Data as CSV</source>
<translation>البيانات بصيغة CSV</translation></message>
<message><source>Database: {name}</source>
<translation>قاعدة البيانات: {name}</translation></message>
<message><source>Date</source>
<translation>التاريخ</translation></message>
<message><source>Day after</source>
<translation>اليوم التالي</translation></message>
<message><source>Day and time, empty while there is none</source>
<translation type="unfinished"></translation></message>
<message><source>Day before</source>
<translation>اليوم السابق</translation></message>
<message><source>Days. Empty: as long as the content pack says.</source>
<translation type="unfinished"></translation></message>
<message><source>De-identified</source>
<translation type="unfinished"></translation></message>
<message><source>Dead space</source>
<translation type="unfinished"></translation></message>
<message><source>December</source>
<translation>ديسمبر</translation></message>
<message><source>Decide later (Esc)</source>
<translation>القرار لاحقًا (Esc)</translation></message>
<message><source>Delivered through</source>
<translation>يُوصل عبر</translation></message>
<message><source>Delivery path</source>
<translation type="unfinished"></translation></message>
<message><source>Delivery path: does it fit?</source>
<translation type="unfinished"></translation></message>
<message><source>Demo store: {name}</source>
<translation type="unfinished"></translation></message>
<message><source>Deviations</source>
<translation type="unfinished"></translation></message>
<message><source>Deviations per 100 cases</source>
<translation type="unfinished"></translation></message>
<message><source>deviations per 100 cases</source>
<translation type="unfinished"></translation></message>
<message><source>Device</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier</source>
<translation>معرّف الجهاز</translation></message>
<message><source>Device identifier (UDI)</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier elements</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier examples</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier rules</source>
<translation type="unfinished"></translation></message>
<message><source>Device removal</source>
<translation type="unfinished"></translation></message>
<message><source>Devices</source>
<translation>الأدوات</translation></message>
<message><source>Diabetes</source>
<translation>السكري</translation></message>
<message><source>Diagnostic</source>
<translation type="unfinished"></translation></message>
<message><source>Diameter</source>
<translation type="unfinished"></translation></message>
<message><source>Diastolic</source>
<translation type="unfinished"></translation></message>
<message><source>Diastolic pressure</source>
<translation type="unfinished"></translation></message>
<message><source>Did you mean {words}?</source>
<translation type="unfinished"></translation></message>
<message><source>Difference</source>
<translation type="unfinished"></translation></message>
<message><source>Differs</source>
<translation type="unfinished"></translation></message>
<message><source>Discharge</source>
<translation type="unfinished"></translation></message>
<message><source>Disposition</source>
<translation type="unfinished"></translation></message>
<message><source>DMSO compatible</source>
<translation type="unfinished"></translation></message>
<message><source>DMSO filled first</source>
<translation type="unfinished"></translation></message>
<message><source>Do not start</source>
<translation type="unfinished"></translation></message>
<message><source>Do not use {device}.</source>
<translation type="unfinished"></translation></message>
<message><source>Documents are old after</source>
<translation type="unfinished"></translation></message>
<message><source>does not fit</source>
<translation type="unfinished"></translation></message>
<message><source>Done</source>
<translation>تم</translation></message>
<message><source>Done cases</source>
<translation type="unfinished"></translation></message>
<message><source>Done cases by procedure and role, for the technologist's own record.</source>
<translation type="unfinished"></translation></message>
<message><source>done {day}</source>
<translation type="unfinished"></translation></message>
<message><source>Dose</source>
<translation>الجرعة</translation></message>
<message><source>Dose by procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Dose follow-up</source>
<translation type="unfinished"></translation></message>
<message><source>Dose times</source>
<translation type="unfinished"></translation></message>
<message><source>Doses by weight and the contrast limit are worked out from it</source>
<translation type="unfinished"></translation></message>
<message><source>Dot: our rate; line: its 95 % interval (Wilson); bar: the society's limit.</source>
<translation type="unfinished"></translation></message>
<message><source>Draw again</source>
<translation>السحب مجددًا</translation></message>
<message numerus="yes"><source>Drawn again: {n} points are left.</source>
<translation><numerusform>سُحب مجددًا: بقيت {n} نقطة.</numerusform><numerusform>سُحب مجددًا: بقيت {n} نقطة.</numerusform><numerusform>سُحب مجددًا: بقيت {n} نقطة.</numerusform><numerusform>سُحب مجددًا: بقيت {n} نقاط.</numerusform><numerusform>سُحب مجددًا: بقيت {n} نقطة.</numerusform><numerusform>سُحب مجددًا: بقيت {n} نقطة.</numerusform></translation></message>
<message><source>Drop</source>
<translation type="unfinished"></translation></message>
<message><source>Drop the task</source>
<translation type="unfinished"></translation></message>
<message><source>dropped: {reason}</source>
<translation type="unfinished"></translation></message>
<message><source>Drug</source>
<translation>الدواء</translation></message>
<message><source>Drug in the oil</source>
<translation>الدواء في الزيت</translation></message>
<message><source>Drug solution</source>
<translation>محلول الدواء</translation></message>
<message><source>Drugs</source>
<translation>الأدوية</translation></message>
<message><source>due {day}</source>
<translation type="unfinished"></translation></message>
<message><source>due {when}</source>
<translation type="unfinished"></translation></message>
<message><source>Due: a day, or days from today</source>
<translation type="unfinished"></translation></message>
<message><source>Duplicate this case</source>
<translation type="unfinished"></translation></message>
<message><source>Duration</source>
<translation type="unfinished"></translation></message>
<message><source>During the procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Each case with an event lifts the sum.</source>
<translation type="unfinished"></translation></message>
<message><source>Earlier lung dose</source>
<translation type="unfinished"></translation></message>
<message><source>Edit for this site</source>
<translation type="unfinished"></translation></message>
<message><source>Edit product</source>
<translation type="unfinished"></translation></message>
<message><source>Edits of yours that were not saved yet are back.</source>
<translation>عادت تعديلاتك التي لم تُحفظ بعد.</translation></message>
<message><source>Elective</source>
<translation>اختياري</translation></message>
<message><source>Embolic</source>
<translation>مادة الإصمام</translation></message>
<message><source>Embolic material</source>
<translation>مادة الإصمام</translation></message>
<message><source>Emergency</source>
<translation>طارئ</translation></message>
<message><source>Emergency access</source>
<translation type="unfinished"></translation></message>
<message><source>Emergency access needs a name.</source>
<translation type="unfinished"></translation></message>
<message><source>Emergency access needs its reason.</source>
<translation type="unfinished"></translation></message>
<message><source>Emergency access until {time}. It is noted with your reason.</source>
<translation type="unfinished"></translation></message>
<message><source>Emergency access without an account, with name and reason</source>
<translation type="unfinished"></translation></message>
<message><source>Emergency access...</source>
<translation type="unfinished"></translation></message>
<message><source>empty</source>
<translation type="unfinished"></translation></message>
<message><source>Empty the search</source>
<translation type="unfinished"></translation></message>
<message><source>Encrypt</source>
<translation type="unfinished"></translation></message>
<message><source>Encrypt the case store</source>
<translation type="unfinished"></translation></message>
<message><source>Encrypt the store</source>
<translation type="unfinished"></translation></message>
<message><source>Encrypt the store with a new key</source>
<translation type="unfinished"></translation></message>
<message><source>Encrypted. Opened by: {ways}.</source>
<translation type="unfinished"></translation></message>
<message><source>Encrypting the case store</source>
<translation type="unfinished"></translation></message>
<message><source>Encrypting the case store anew</source>
<translation type="unfinished"></translation></message>
<message><source>End</source>
<translation>النهاية</translation></message>
<message><source>End of the procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Enter</source>
<translation type="unfinished"></translation></message>
<message><source>Entries of the section</source>
<translation type="unfinished"></translation></message>
<message><source>Entries rest on</source>
<translation type="unfinished"></translation></message>
<message><source>Entries this site has changed or added, and sign-offs. Empty: beside the settings. From the next start on.</source>
<translation type="unfinished"></translation></message>
<message><source>Entry</source>
<translation type="unfinished"></translation></message>
<message><source>Epidural</source>
<translation type="unfinished"></translation></message>
<message><source>event at the site in {events} of {asked}, {share} ({low} to {high})</source>
<translation type="unfinished"></translation></message>
<message><source>Events</source>
<translation type="unfinished"></translation></message>
<message><source>Events at the site</source>
<translation type="unfinished"></translation></message>
<message><source>Events per 100 cases</source>
<translation type="unfinished"></translation></message>
<message><source>events per 100 cases</source>
<translation type="unfinished"></translation></message>
<message><source>Events per 100 cases; limits three standard errors from the mean of the period.</source>
<translation type="unfinished"></translation></message>
<message><source>Every device that cases name was drawn from its lot.</source>
<translation>سُحب كل جهاز مذكور في الحالات من تشغيلته.</translation></message>
<message><source>everybody</source>
<translation type="unfinished"></translation></message>
<message><source>Everything that is done is noted with a name. Settings, Staff changes this later.</source>
<translation type="unfinished"></translation></message>
<message><source>Evidence</source>
<translation type="unfinished"></translation></message>
<message><source>Excel</source>
<translation type="unfinished"></translation></message>
<message><source>Expected end</source>
<translation>وقت الانتهاء المتوقع</translation></message>
<message><source>Expected outcome</source>
<translation type="unfinished"></translation></message>
<message><source>Expects</source>
<translation type="unfinished"></translation></message>
<message><source>Expired</source>
<translation type="unfinished"></translation></message>
<message><source>expired</source>
<translation type="unfinished"></translation></message>
<message><source>Expired on {day}.</source>
<translation type="unfinished"></translation></message>
<message><source>Expires</source>
<translation>تاريخ الانتهاء</translation></message>
<message><source>Expires in {n} days.</source>
<translation type="unfinished"></translation></message>
<message><source>Expires on</source>
<translation type="unfinished"></translation></message>
<message><source>Expiring</source>
<translation type="unfinished"></translation></message>
<message><source>Export cases</source>
<translation>تصدير الحالات</translation></message>
<message><source>export cases</source>
<translation type="unfinished"></translation></message>
<message><source>Export the stock to CSV</source>
<translation type="unfinished"></translation></message>
<message><source>Export to CSV</source>
<translation>تصدير CSV</translation></message>
<message><source>Export what was found to CSV</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>Export {n} rows to CSV</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>Exporting cases</source>
<translation type="unfinished"></translation></message>
<message><source>Export…</source>
<translation type="unfinished"></translation></message>
<message><source>F</source>
<translation type="unfinished"></translation></message>
<message><source>Facts</source>
<translation type="unfinished"></translation></message>
<message><source>Fasting</source>
<translation>الصيام</translation></message>
<message><source>Favorite</source>
<translation type="unfinished"></translation></message>
<message><source>favorite</source>
<translation type="unfinished"></translation></message>
<message><source>Favorite: take the mark away</source>
<translation type="unfinished"></translation></message>
<message><source>Favorites stand first while nothing is typed</source>
<translation type="unfinished"></translation></message>
<message><source>February</source>
<translation>فبراير</translation></message>
<message><source>Female</source>
<translation>أنثى</translation></message>
<message><source>Fields of the pack, in YAML. The shipped entry stays as it is; yours stands in for it. Another id adds an entry.</source>
<translation type="unfinished"></translation></message>
<message><source>Fill in a new password or PIN.</source>
<translation type="unfinished"></translation></message>
<message><source>Fill in “{row}”</source>
<translation type="unfinished"></translation></message>
<message><source>Filters</source>
<translation type="unfinished"></translation></message>
<message><source>Find</source>
<translation>بحث</translation></message>
<message><source>Find a case, patient, procedure or command</source>
<translation>ابحث عن حالة أو مريض أو إجراء أو أمر</translation></message>
<message><source>Find a condition by name</source>
<translation>ابحث عن مرض بالاسم</translation></message>
<message><source>Find a procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Find a procedure by name</source>
<translation type="unfinished"></translation></message>
<message><source>Find a site by name</source>
<translation type="unfinished"></translation></message>
<message><source>Find a test by name</source>
<translation>ابحث عن فحص بالاسم</translation></message>
<message><source>Find by name, synonym, region or indication</source>
<translation type="unfinished"></translation></message>
<message><source>First case of each room and day: in the room after its scheduled time.</source>
<translation type="unfinished"></translation></message>
<message><source>First contact</source>
<translation type="unfinished"></translation></message>
<message><source>First puncture</source>
<translation type="unfinished"></translation></message>
<message><source>First start</source>
<translation type="unfinished"></translation></message>
<message><source>First step at {next} Gy</source>
<translation type="unfinished"></translation></message>
<message><source>First steps</source>
<translation type="unfinished"></translation></message>
<message><source>First-pass renal exposure</source>
<translation type="unfinished"></translation></message>
<message><source>Fistula or malformation</source>
<translation type="unfinished"></translation></message>
<message><source>Fit</source>
<translation>التوافق</translation></message>
<message><source>fits</source>
<translation type="unfinished"></translation></message>
<message><source>Fluoroscopy</source>
<translation type="unfinished"></translation></message>
<message><source>Fluoroscopy time</source>
<translation type="unfinished"></translation></message>
<message><source>Fluoroscopy time by procedure</source>
<translation type="unfinished"></translation></message>
<message><source>fluoroscopy time, min</source>
<translation type="unfinished"></translation></message>
<message><source>Folder</source>
<translation type="unfinished"></translation></message>
<message><source>Folder of own content</source>
<translation type="unfinished"></translation></message>
<message><source>Folder of the backups</source>
<translation type="unfinished"></translation></message>
<message><source>Follow-up</source>
<translation>المتابعة</translation></message>
<message><source>follow-up</source>
<translation type="unfinished"></translation></message>
<message><source>Follow-up task added</source>
<translation type="unfinished"></translation></message>
<message><source>Follow-up task done</source>
<translation type="unfinished"></translation></message>
<message><source>Follow-up task dropped</source>
<translation type="unfinished"></translation></message>
<message><source>for example L4/L5</source>
<translation type="unfinished"></translation></message>
<message><source>For reference only; the dose comes from the signed order.</source>
<translation type="unfinished"></translation></message>
<message><source>For spreadsheets: with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe in front, which changes it.</source>
<translation type="unfinished"></translation></message>
<message><source>For when somebody may have seen the key. The window closes and opens again; the file under the old key is kept beside. A new recovery key is shown afterwards.</source>
<translation type="unfinished"></translation></message>
<message><source>for {indication}</source>
<translation type="unfinished"></translation></message>
<message><source>For {minutes} minutes you may read, plan and start cases. Your name and the reason are kept in the audit trail and are looked at afterwards.</source>
<translation type="unfinished"></translation></message>
<message><source>Forget</source>
<translation type="unfinished"></translation></message>
<message><source>Forget this view</source>
<translation>حذف هذا العرض</translation></message>
<message><source>Format</source>
<translation type="unfinished"></translation></message>
<message><source>Found</source>
<translation type="unfinished"></translation></message>
<message><source>Free text</source>
<translation type="unfinished"></translation></message>
<message><source>French size</source>
<translation type="unfinished"></translation></message>
<message><source>Fri</source>
<translation>الجمعة</translation></message>
<message><source>Friday</source>
<translation>الجمعة</translation></message>
<message><source>From the next start on. Clinical texts stay in the language of the content pack until the site translates them.</source>
<translation type="unfinished"></translation></message>
<message><source>From the tip of the sheath.</source>
<translation type="unfinished"></translation></message>
<message><source>from {first} until {last}</source>
<translation type="unfinished"></translation></message>
<message><source>from {words}</source>
<translation type="unfinished"></translation></message>
<message><source>Full meal</source>
<translation type="unfinished"></translation></message>
<message><source>Full size</source>
<translation type="unfinished"></translation></message>
<message><source>Function score</source>
<translation type="unfinished"></translation></message>
<message><source>Gauge</source>
<translation type="unfinished"></translation></message>
<message><source>Give it again.</source>
<translation type="unfinished"></translation></message>
<message><source>Give it and sign.</source>
<translation type="unfinished"></translation></message>
<message><source>Give the day as 2026-09-11, or a number of days from today.</source>
<translation type="unfinished"></translation></message>
<message><source>Given at</source>
<translation>أُعطي في</translation></message>
<message><source>Gives</source>
<translation type="unfinished"></translation></message>
<message><source>GLP-1 rules</source>
<translation type="unfinished"></translation></message>
<message><source>Glue in the mixture</source>
<translation type="unfinished"></translation></message>
<message><source>Go to field</source>
<translation>اذهب إلى الحقل</translation></message>
<message><source>Go to the field that settles it</source>
<translation type="unfinished"></translation></message>
<message><source>Go to today</source>
<translation>إلى اليوم</translation></message>
<message><source>Go to {field}</source>
<translation type="unfinished"></translation></message>
<message><source>Goes through</source>
<translation type="unfinished"></translation></message>
<message><source>Gone: {titles}</source>
<translation type="unfinished"></translation></message>
<message><source>Grade</source>
<translation type="unfinished"></translation></message>
<message><source>grade {code}</source>
<translation type="unfinished"></translation></message>
<message><source>Guidance</source>
<translation type="unfinished"></translation></message>
<message><source>Handover</source>
<translation>التسليم</translation></message>
<message><source>has a caution</source>
<translation type="unfinished"></translation></message>
<message><source>has a PIN</source>
<translation type="unfinished"></translation></message>
<message><source>has a stop</source>
<translation type="unfinished"></translation></message>
<message><source>has left</source>
<translation type="unfinished"></translation></message>
<message><source>Height</source>
<translation>الطول</translation></message>
<message><source>height?</source>
<translation type="unfinished"></translation></message>
<message><source>Held drugs</source>
<translation>أدوية موقوفة</translation></message>
<message><source>Help</source>
<translation>المساعدة</translation></message>
<message><source>Help for this page</source>
<translation type="unfinished"></translation></message>
<message><source>Hemostasis</source>
<translation>إيقاف النزف</translation></message>
<message><source>Heparinized saline</source>
<translation type="unfinished"></translation></message>
<message><source>here: {written}</source>
<translation type="unfinished"></translation></message>
<message><source>Hide</source>
<translation type="unfinished"></translation></message>
<message><source>High blood pressure</source>
<translation>ارتفاع ضغط الدم</translation></message>
<message><source>High contrast</source>
<translation>تباين عالٍ</translation></message>
<message><source>Highest pressure</source>
<translation type="unfinished"></translation></message>
<message><source>Highest, {unit}</source>
<translation type="unfinished"></translation></message>
<message><source>historical, recorded when used</source>
<translation type="unfinished"></translation></message>
<message><source>History</source>
<translation>السجل التاريخي</translation></message>
<message><source>hold</source>
<translation type="unfinished"></translation></message>
<message><source>Holds</source>
<translation type="unfinished"></translation></message>
<message><source>Hours of observation after the procedure; printed for the ward</source>
<translation type="unfinished"></translation></message>
<message><source>How many</source>
<translation type="unfinished"></translation></message>
<message><source>How many times a day</source>
<translation type="unfinished"></translation></message>
<message><source>How the puncture is closed; bed rest depends on it</source>
<translation type="unfinished"></translation></message>
<message><source>Hub of the parent catheter</source>
<translation type="unfinished"></translation></message>
<message><source>hydration</source>
<translation type="unfinished"></translation></message>
<message><source>I have it on paper</source>
<translation type="unfinished"></translation></message>
<message><source>If needed</source>
<translation type="unfinished"></translation></message>
<message><source>Imaging</source>
<translation type="unfinished"></translation></message>
<message><source>Imaging guidance</source>
<translation>التوجيه بالتصوير</translation></message>
<message><source>Imaging used, the puncture included</source>
<translation type="unfinished"></translation></message>
<message><source>Import</source>
<translation>استيراد</translation></message>
<message><source>Import a stock list</source>
<translation type="unfinished"></translation></message>
<message><source>Import cases</source>
<translation>استيراد الحالات</translation></message>
<message><source>import cases</source>
<translation type="unfinished"></translation></message>
<message><source>Import CSV</source>
<translation type="unfinished"></translation></message>
<message><source>In an emergency nothing waits for results</source>
<translation type="unfinished"></translation></message>
<message><source>In force from now on: content {version}.</source>
<translation type="unfinished"></translation></message>
<message><source>in materials</source>
<translation type="unfinished"></translation></message>
<message><source>In one injection</source>
<translation type="unfinished"></translation></message>
<message><source>In room</source>
<translation>في الغرفة</translation></message>
<message><source>In stock</source>
<translation type="unfinished"></translation></message>
<message><source>In the room</source>
<translation type="unfinished"></translation></message>
<message><source>Indication</source>
<translation>دواعي الإجراء</translation></message>
<message><source>Indications</source>
<translation type="unfinished"></translation></message>
<message><source>Info</source>
<translation>معلومة</translation></message>
<message><source>Information for the patient</source>
<translation type="unfinished"></translation></message>
<message><source>Infusions</source>
<translation type="unfinished"></translation></message>
<message><source>Infusions and drugs through the catheter</source>
<translation type="unfinished"></translation></message>
<message><source>Injected above or into the renal arteries, so that it reaches the kidneys undiluted</source>
<translation type="unfinished"></translation></message>
<message><source>Injector limit</source>
<translation type="unfinished"></translation></message>
<message><source>Inner diameter measured by ultrasound or CT</source>
<translation type="unfinished"></translation></message>
<message><source>Inpatient, outpatient or emergency: where the patient comes from</source>
<translation type="unfinished"></translation></message>
<message><source>Insights</source>
<translation>التحليلات</translation></message>
<message><source>instead of {part}</source>
<translation type="unfinished"></translation></message>
<message><source>Intended effect</source>
<translation>الأثر المقصود</translation></message>
<message><source>Interventional radiology</source>
<translation type="unfinished"></translation></message>
<message><source>Intra-arterial</source>
<translation>داخل الشريان</translation></message>
<message><source>Intrathecal</source>
<translation type="unfinished"></translation></message>
<message><source>Intravenous</source>
<translation>داخل الوريد</translation></message>
<message><source>Iodine concentration</source>
<translation>تركيز اليود</translation></message>
<message><source>Iodized oil in the mixture.</source>
<translation>الزيت الميود في المزيج.</translation></message>
<message><source>IR Planner is a decision aid for trained staff of interventional radiology. It is not a certified medical device. It brings together what was entered and what the content pack cites; it does not know the patient. Every figure has to be checked by the person who acts on it, and doses come from signed orders only.</source>
<translation type="unfinished"></translation></message>
<message><source>Is the disk full?</source>
<translation type="unfinished"></translation></message>
<message><source>It can only change places with cases of its room that have not begun.</source>
<translation type="unfinished"></translation></message>
<message><source>It cannot be used until they are mended. The details name each file and field.</source>
<translation type="unfinished"></translation></message>
<message><source>It is noted in the audit trail.</source>
<translation type="unfinished"></translation></message>
<message><source>It is open in another window: {holder}. Taking over lets that window save and close. Nothing that was saved is lost either way.</source>
<translation type="unfinished"></translation></message>
<message><source>It is opened in the name of whoever gives PIN or password.</source>
<translation type="unfinished"></translation></message>
<message><source>It is recalled: {reason}</source>
<translation type="unfinished"></translation></message>
<message><source>It is the same one</source>
<translation type="unfinished"></translation></message>
<message><source>It stays to be read. Say why it was none.</source>
<translation type="unfinished"></translation></message>
<message><source>It was to be used by {day}; the procedure is on {date}.</source>
<translation type="unfinished"></translation></message>
<message><source>Item</source>
<translation type="unfinished"></translation></message>
<message><source>Items answered, %</source>
<translation type="unfinished"></translation></message>
<message><source>items answered, %</source>
<translation type="unfinished"></translation></message>
<message><source>Items answered, of all that applied to done cases.</source>
<translation type="unfinished"></translation></message>
<message><source>Its cases</source>
<translation type="unfinished"></translation></message>
<message><source>January</source>
<translation>يناير</translation></message>
<message><source>July</source>
<translation>يوليو</translation></message>
<message><source>June</source>
<translation>يونيو</translation></message>
<message><source>KAP</source>
<translation type="unfinished"></translation></message>
<message><source>Keep</source>
<translation type="unfinished"></translation></message>
<message><source>Keep as it is</source>
<translation>إبقاء كما هو</translation></message>
<message><source>Keep it as a new case</source>
<translation>الاحتفاظ بها كحالة جديدة</translation></message>
<message><source>Keep it plain, without protection</source>
<translation type="unfinished"></translation></message>
<message><source>Keep the plan's, fill in the rest</source>
<translation type="unfinished"></translation></message>
<message><source>Keep this password</source>
<translation type="unfinished"></translation></message>
<message><source>Keep this search</source>
<translation type="unfinished"></translation></message>
<message><source>Keep this search…</source>
<translation type="unfinished"></translation></message>
<message><source>Kept</source>
<translation type="unfinished"></translation></message>
<message><source>Kept of yours: {fields}.</source>
<translation>أُبقي مما لك: {fields}.</translation></message>
<message><source>Kept: one a day for {days} days, {weeks} weeks and {months} months.</source>
<translation type="unfinished"></translation></message>
<message><source>Kerma-area product</source>
<translation type="unfinished"></translation></message>
<message><source>Kerma-area product by procedure</source>
<translation type="unfinished"></translation></message>
<message><source>kerma-area product, Gy·cm²</source>
<translation type="unfinished"></translation></message>
<message><source>Key</source>
<translation type="unfinished"></translation></message>
<message><source>Keys salted, dates moved by weeks of the patient's own, ages above 89 grouped, free text left out and the rest searched for the patient's names and numbers. Whether it may leave is for the site to say.</source>
<translation type="unfinished"></translation></message>
<message><source>Kidney</source>
<translation>الكلية</translation></message>
<message><source>Kidney function stages</source>
<translation type="unfinished"></translation></message>
<message><source>Kind</source>
<translation type="unfinished"></translation></message>
<message><source>Kind of task</source>
<translation type="unfinished"></translation></message>
<message><source>Kit</source>
<translation type="unfinished"></translation></message>
<message><source>Kit {name} removed.</source>
<translation type="unfinished"></translation></message>
<message><source>Kit {name} saved.</source>
<translation type="unfinished"></translation></message>
<message><source>Kit, procedure or operator</source>
<translation type="unfinished"></translation></message>
<message><source>Kit: {name}</source>
<translation type="unfinished"></translation></message>
<message><source>Kits</source>
<translation>المجموعات</translation></message>
<message><source>Known from</source>
<translation type="unfinished"></translation></message>
<message><source>label</source>
<translation type="unfinished"></translation></message>
<message><source>Label: highest pressure</source>
<translation type="unfinished"></translation></message>
<message><source>Label: largest lumen</source>
<translation type="unfinished"></translation></message>
<message><source>Label: largest wire</source>
<translation type="unfinished"></translation></message>
<message><source>Label: smallest lumen</source>
<translation type="unfinished"></translation></message>
<message><source>Laboratory</source>
<translation>المختبر</translation></message>
<message><source>Laboratory results</source>
<translation>نتائج المختبر</translation></message>
<message><source>laboratory test</source>
<translation type="unfinished"></translation></message>
<message><source>Laboratory values</source>
<translation>قيم المختبر</translation></message>
<message><source>Language</source>
<translation>اللغة</translation></message>
<message><source>Larger text</source>
<translation type="unfinished"></translation></message>
<message><source>Largest outside</source>
<translation type="unfinished"></translation></message>
<message><source>Largest sheath of this access, in French</source>
<translation type="unfinished"></translation></message>
<message><source>Largest wire</source>
<translation type="unfinished"></translation></message>
<message><source>Last dose</source>
<translation>آخر جرعة</translation></message>
<message><source>last dose</source>
<translation type="unfinished"></translation></message>
<message><source>Last food and drink</source>
<translation>آخر طعام وشراب</translation></message>
<message><source>Last month</source>
<translation type="unfinished"></translation></message>
<message><source>Last year</source>
<translation type="unfinished"></translation></message>
<message><source>LAST, First</source>
<translation type="unfinished"></translation></message>
<message><source>Later</source>
<translation type="unfinished"></translation></message>
<message><source>Leave it</source>
<translation>تركه</translation></message>
<message><source>Leave it ...</source>
<translation>تركه ...</translation></message>
<message><source>Leave it out</source>
<translation type="unfinished"></translation></message>
<message><source>Left</source>
<translation>أيسر</translation></message>
<message><source>Left out, as it cannot be read: {terms}</source>
<translation>تُرك لأنه غير مقروء: {terms}</translation></message>
<message><source>Legend</source>
<translation type="unfinished"></translation></message>
<message><source>Length</source>
<translation type="unfinished"></translation></message>
<message><source>Letter</source>
<translation type="unfinished"></translation></message>
<message><source>Level</source>
<translation type="unfinished"></translation></message>
<message><source>Level and airway</source>
<translation>المستوى ومجرى الهواء</translation></message>
<message><source>level not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Lift</source>
<translation type="unfinished"></translation></message>
<message><source>Lift recall</source>
<translation type="unfinished"></translation></message>
<message><source>Lift the recall</source>
<translation type="unfinished"></translation></message>
<message><source>Light</source>
<translation>فاتح</translation></message>
<message><source>Light appearance</source>
<translation type="unfinished"></translation></message>
<message><source>Limit not known: weight, strength or volume is missing.</source>
<translation type="unfinished"></translation></message>
<message><source>Limit {h}</source>
<translation type="unfinished"></translation></message>
<message><source>Limit, %</source>
<translation type="unfinished"></translation></message>
<message><source>Limits and deviations</source>
<translation type="unfinished"></translation></message>
<message><source>Limits while the case runs</source>
<translation>الحدود أثناء الحالة</translation></message>
<message><source>Line label: ARTERIAL - {drugs}</source>
<translation type="unfinished"></translation></message>
<message><source>Line: 10 to 90 %; box: the middle half; mark: median; dots: single cases where few.</source>
<translation type="unfinished"></translation></message>
<message><source>Lines</source>
<translation type="unfinished"></translation></message>
<message><source>Linked procedures</source>
<translation type="unfinished"></translation></message>
<message><source>Linked procedures in the same case</source>
<translation type="unfinished"></translation></message>
<message><source>Listed in both SIR classes: the operator decides.</source>
<translation type="unfinished"></translation></message>
<message><source>Lists offered while planning</source>
<translation type="unfinished"></translation></message>
<message><source>Local</source>
<translation type="unfinished"></translation></message>
<message><source>Local anesthetic</source>
<translation>مخدر موضعي</translation></message>
<message><source>Lock</source>
<translation>قفل</translation></message>
<message><source>Locked</source>
<translation type="unfinished"></translation></message>
<message><source>Locks after</source>
<translation type="unfinished"></translation></message>
<message><source>Login</source>
<translation type="unfinished"></translation></message>
<message><source>Login or password is wrong.</source>
<translation type="unfinished"></translation></message>
<message><source>Longest pause</source>
<translation type="unfinished"></translation></message>
<message><source>Look for part of a name, kind, size, lot, shelf, reference number or barcode.</source>
<translation type="unfinished"></translation></message>
<message><source>Look for part of a name, procedure or operator.</source>
<translation type="unfinished"></translation></message>
<message><source>Looking up what changed since planning …</source>
<translation type="unfinished"></translation></message>
<message><source>Looks for doubled odds against a rate of {rate}, {base}. At that rate one false alarm in about {n} cases.</source>
<translation type="unfinished"></translation></message>
<message><source>Lost, in the store only: {cases}</source>
<translation type="unfinished"></translation></message>
<message><source>Lot</source>
<translation>التشغيلة</translation></message>
<message><source>lot</source>
<translation>التشغيلة</translation></message>
<message><source>lot {lot}</source>
<translation type="unfinished"></translation></message>
<message><source>Lots</source>
<translation type="unfinished"></translation></message>
<message><source>Lower limit</source>
<translation type="unfinished"></translation></message>
<message><source>Lumen</source>
<translation type="unfinished"></translation></message>
<message><source>Lumen (in)</source>
<translation type="unfinished"></translation></message>
<message><source>Lumen (mm)</source>
<translation type="unfinished"></translation></message>
<message><source>lumen {size} in</source>
<translation type="unfinished"></translation></message>
<message><source>Lung mass</source>
<translation type="unfinished"></translation></message>
<message><source>Lung shunt</source>
<translation type="unfinished"></translation></message>
<message><source>M</source>
<translation type="unfinished"></translation></message>
<message><source>Made</source>
<translation type="unfinished"></translation></message>
<message><source>Make a new one</source>
<translation type="unfinished"></translation></message>
<message><source>Maker</source>
<translation type="unfinished"></translation></message>
<message><source>Making a backup</source>
<translation type="unfinished"></translation></message>
<message><source>Making the pages ...</source>
<translation type="unfinished"></translation></message>
<message><source>Male</source>
<translation>ذكر</translation></message>
<message><source>Mallampati class</source>
<translation type="unfinished"></translation></message>
<message><source>Manual</source>
<translation>الدليل الإرشادي</translation></message>
<message><source>March</source>
<translation>مارس</translation></message>
<message><source>Mark as favorite</source>
<translation type="unfinished"></translation></message>
<message><source>Material</source>
<translation>المادة</translation></message>
<message><source>Materials</source>
<translation type="unfinished"></translation></message>
<message><source>May</source>
<translation>مايو</translation></message>
<message><source>Mean</source>
<translation type="unfinished"></translation></message>
<message><source>Mean of its axes; gives how many coils fill it.</source>
<translation type="unfinished"></translation></message>
<message><source>Mean of the period</source>
<translation type="unfinished"></translation></message>
<message><source>Median</source>
<translation type="unfinished"></translation></message>
<message><source>Median of all months</source>
<translation type="unfinished"></translation></message>
<message><source>Median of the month</source>
<translation type="unfinished"></translation></message>
<message><source>Median, min</source>
<translation type="unfinished"></translation></message>
<message><source>Medications</source>
<translation>الأدوية</translation></message>
<message><source>Merge</source>
<translation type="unfinished"></translation></message>
<message><source>Merged with another's changes</source>
<translation>دُمجت مع تغييرات شخص آخر</translation></message>
<message><source>Middle half</source>
<translation type="unfinished"></translation></message>
<message><source>Middle half of the cases</source>
<translation type="unfinished"></translation></message>
<message><source>Midline</source>
<translation>الخط الناصف</translation></message>
<message><source>Mild</source>
<translation>خفيفة</translation></message>
<message><source>Mild, moderate or severe: the premedication depends on it</source>
<translation type="unfinished"></translation></message>
<message><source>Milliseconds between two keys of a scan. Raise it where a slow scanner is not recognized.</source>
<translation type="unfinished"></translation></message>
<message><source>Mine</source>
<translation>لي</translation></message>
<message><source>Minimum</source>
<translation type="unfinished"></translation></message>
<message><source>minutes</source>
<translation type="unfinished"></translation></message>
<message><source>Minutes without a key or the mouse, where people sign in. Ctrl L locks at once.</source>
<translation type="unfinished"></translation></message>
<message><source>Missing</source>
<translation type="unfinished"></translation></message>
<message><source>Moderate</source>
<translation>متوسطة</translation></message>
<message><source>Mon</source>
<translation>الاثنين</translation></message>
<message><source>Monday</source>
<translation>الاثنين</translation></message>
<message><source>Month</source>
<translation type="unfinished"></translation></message>
<message><source>month</source>
<translation type="unfinished"></translation></message>
<message><source>month of expiry</source>
<translation type="unfinished"></translation></message>
<message><source>More actions</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>more than {n} cases</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>More was taken than was ever received. Count what is there, or receive what was forgotten.</source>
<translation>سُحب أكثر مما استُلم. عُدّ الموجود أو سجّل ما نُسي استلامه.</translation></message>
<message><source>Move</source>
<translation>نقل</translation></message>
<message><source>Move lot {lot}</source>
<translation type="unfinished"></translation></message>
<message><source>Move or postpone</source>
<translation type="unfinished"></translation></message>
<message><source>Move or postpone ...</source>
<translation type="unfinished"></translation></message>
<message><source>Move or postpone: {name}</source>
<translation type="unfinished"></translation></message>
<message><source>Moved back</source>
<translation type="unfinished"></translation></message>
<message><source>MRN</source>
<translation>رقم الملف</translation></message>
<message><source>MRN not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>MRN {number}</source>
<translation type="unfinished"></translation></message>
<message><source>My log</source>
<translation type="unfinished"></translation></message>
<message><source>My password and PIN</source>
<translation type="unfinished"></translation></message>
<message><source>My password and PIN...</source>
<translation type="unfinished"></translation></message>
<message><source>N/A</source>
<translation>لا ينطبق</translation></message>
<message><source>n/a</source>
<translation type="unfinished"></translation></message>
<message><source>Name</source>
<translation>الاسم</translation></message>
<message><source>Name not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Name of the person who signs</source>
<translation type="unfinished"></translation></message>
<message><source>Name of the person who signs the record</source>
<translation type="unfinished"></translation></message>
<message><source>Name of the reviewer</source>
<translation type="unfinished"></translation></message>
<message><source>Name of the second person, then Enter</source>
<translation type="unfinished"></translation></message>
<message><source>Name, as records say it</source>
<translation type="unfinished"></translation></message>
<message><source>Name, kind, size, lot, shelf, barcode</source>
<translation type="unfinished"></translation></message>
<message><source>Name, MRN, procedure, date… or kerma&gt;2000</source>
<translation>الاسم أو رقم الملف أو الإجراء أو التاريخ… أو kerma&gt;2000</translation></message>
<message><source>Name, such as K. Vance</source>
<translation type="unfinished"></translation></message>
<message><source>Neck circumference</source>
<translation>محيط الرقبة</translation></message>
<message><source>Needed</source>
<translation type="unfinished"></translation></message>
<message><source>Needs a reason: {text}</source>
<translation type="unfinished"></translation></message>
<message><source>Needs a second person: {text}</source>
<translation type="unfinished"></translation></message>
<message><source>Needs one case with the time in the room and that of the puncture.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs one done case whose checklist was made.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs one done case with a technologist recorded.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs one done case with this recorded and adverse events asked for.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs one done case, asked about adverse events, of a procedure with a published limit (e.g. lung biopsy, port, biliary drainage).</source>
<translation type="unfinished"></translation></message>
<message><source>Needs one first case of a day with room, scheduled time and time in the room.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs one lot on the shelf with its expiry date.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs two cases of a room and day with the times into and out of the room.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs {n} cases with this figure; {has} so far.</source>
<translation type="unfinished"></translation></message>
<message><source>Needs {n} done cases in which adverse events were asked for; {asked} so far. Answer it in the case view: none is an answer too.</source>
<translation type="unfinished"></translation></message>
<message><source>Neurointervention</source>
<translation type="unfinished"></translation></message>
<message><source>New account</source>
<translation type="unfinished"></translation></message>
<message><source>New case</source>
<translation>حالة جديدة</translation></message>
<message><source>New case with this procedure</source>
<translation type="unfinished"></translation></message>
<message><source>New key</source>
<translation type="unfinished"></translation></message>
<message><source>New kit</source>
<translation type="unfinished"></translation></message>
<message><source>New kit begins one: what is pulled for a procedure, by operator.</source>
<translation type="unfinished"></translation></message>
<message><source>New material</source>
<translation type="unfinished"></translation></message>
<message><source>New passphrase</source>
<translation type="unfinished"></translation></message>
<message><source>New password, at least {count} characters</source>
<translation type="unfinished"></translation></message>
<message><source>New password, empty: it stays</source>
<translation type="unfinished"></translation></message>
<message><source>New PIN, {count} digits or more</source>
<translation type="unfinished"></translation></message>
<message><source>New recovery key</source>
<translation type="unfinished"></translation></message>
<message><source>New store key</source>
<translation type="unfinished"></translation></message>
<message><source>New to the stock: say what it is, once.</source>
<translation type="unfinished"></translation></message>
<message><source>New: {titles}</source>
<translation type="unfinished"></translation></message>
<message><source>Newest backup</source>
<translation type="unfinished"></translation></message>
<message><source>Next limit {limit} mL ({why})</source>
<translation type="unfinished"></translation></message>
<message><source>Next step</source>
<translation type="unfinished"></translation></message>
<message><source>No</source>
<translation>لا</translation></message>
<message><source>no</source>
<translation type="unfinished"></translation></message>
<message><source>No backup yet</source>
<translation type="unfinished"></translation></message>
<message><source>No case chosen</source>
<translation type="unfinished"></translation></message>
<message><source>No case holds all these words.</source>
<translation type="unfinished"></translation></message>
<message><source>No case is open. Open one from Today or Records.</source>
<translation type="unfinished"></translation></message>
<message><source>No case matches.</source>
<translation type="unfinished"></translation></message>
<message><source>No cases on {day}.</source>
<translation type="unfinished"></translation></message>
<message><source>No cases today.</source>
<translation>لا حالات اليوم.</translation></message>
<message><source>No cases yet.</source>
<translation type="unfinished"></translation></message>
<message><source>No contrast</source>
<translation type="unfinished"></translation></message>
<message><source>no date</source>
<translation type="unfinished"></translation></message>
<message><source>No kit chosen</source>
<translation type="unfinished"></translation></message>
<message><source>No kit holds all these words.</source>
<translation type="unfinished"></translation></message>
<message><source>No kits yet.</source>
<translation type="unfinished"></translation></message>
<message><source>no lot</source>
<translation type="unfinished"></translation></message>
<message><source>No lot named</source>
<translation>لم يُذكر رقم التشغيلة</translation></message>
<message><source>No material is planned. Add one, or leave this step out.</source>
<translation type="unfinished"></translation></message>
<message><source>no other effect</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure chosen</source>
<translation type="unfinished"></translation></message>
<message><source>no procedure chosen</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure chosen: nothing is assessed</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure holds all these words. Try fewer, or another name for it.</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure is chosen</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure: nothing was assessed.</source>
<translation type="unfinished"></translation></message>
<message><source>No product chosen</source>
<translation type="unfinished"></translation></message>
<message><source>No product holds all these words.</source>
<translation type="unfinished"></translation></message>
<message><source>No product is in this state.</source>
<translation type="unfinished"></translation></message>
<message><source>no reason given</source>
<translation type="unfinished"></translation></message>
<message><source>No recall is in force.</source>
<translation type="unfinished"></translation></message>
<message><source>No results yet</source>
<translation type="unfinished"></translation></message>
<message><source>no room</source>
<translation type="unfinished"></translation></message>
<message><source>No rule applies to this case. That is no clearance: nothing has been assessed.</source>
<translation type="unfinished"></translation></message>
<message><source>No serial number</source>
<translation>لا رقم تسلسلي</translation></message>
<message><source>No sign-in: not decided yet</source>
<translation type="unfinished"></translation></message>
<message><source>No sign-in: one person</source>
<translation type="unfinished"></translation></message>
<message><source>no sourced figure</source>
<translation type="unfinished"></translation></message>
<message><source>no stops found</source>
<translation type="unfinished"></translation></message>
<message><source>No task yet.</source>
<translation type="unfinished"></translation></message>
<message><source>no time yet</source>
<translation type="unfinished"></translation></message>
<message><source>No times to keep. Times appear with a scheduled start, drugs to hold, fasting and labs.</source>
<translation type="unfinished"></translation></message>
<message><source>Nobody has decided yet whether people sign in here.</source>
<translation type="unfinished"></translation></message>
<message><source>Nobody has signed in at this case store.</source>
<translation type="unfinished"></translation></message>
<message><source>Nobody here</source>
<translation type="unfinished"></translation></message>
<message><source>Nobody yet: team fields take any name until people are listed here.</source>
<translation type="unfinished"></translation></message>
<message><source>None</source>
<translation type="unfinished"></translation></message>
<message><source>none</source>
<translation>لا شيء</translation></message>
<message><source>None known</source>
<translation>لا شيء معروف</translation></message>
<message><source>none known</source>
<translation>لا توجد</translation></message>
<message><source>None occurred</source>
<translation type="unfinished"></translation></message>
<message><source>None of these</source>
<translation>لا شيء منها</translation></message>
<message><source>None so far.</source>
<translation type="unfinished"></translation></message>
<message><source>none there</source>
<translation type="unfinished"></translation></message>
<message><source>None there. Receive more to put some on a shelf.</source>
<translation type="unfinished"></translation></message>
<message><source>None: the entry says what the shipped one says.</source>
<translation type="unfinished"></translation></message>
<message><source>not after {time}</source>
<translation type="unfinished"></translation></message>
<message><source>Not among this procedure's usual materials: say why.</source>
<translation type="unfinished"></translation></message>
<message><source>not answered</source>
<translation type="unfinished"></translation></message>
<message><source>Not answered: {text}</source>
<translation type="unfinished"></translation></message>
<message><source>not applicable</source>
<translation type="unfinished"></translation></message>
<message><source>NOT as expected</source>
<translation type="unfinished"></translation></message>
<message><source>not asked</source>
<translation type="unfinished"></translation></message>
<message><source>Not asked yet. None is an answer too.</source>
<translation type="unfinished"></translation></message>
<message><source>Not assessed</source>
<translation>لم يُقيَّم</translation></message>
<message><source>not assessed</source>
<translation type="unfinished"></translation></message>
<message><source>Not assessed yet</source>
<translation type="unfinished"></translation></message>
<message><source>Not assessed: {title} {advice}</source>
<translation type="unfinished"></translation></message>
<message><source>Not found.</source>
<translation type="unfinished"></translation></message>
<message><source>Not graded: not sure yet</source>
<translation type="unfinished"></translation></message>
<message><source>not imported</source>
<translation type="unfinished"></translation></message>
<message><source>not in the other plan</source>
<translation type="unfinished"></translation></message>
<message><source>Not in the stock list</source>
<translation>غير موجود في قائمة المخزون</translation></message>
<message><source>not in this plan</source>
<translation type="unfinished"></translation></message>
<message><source>not kept</source>
<translation type="unfinished"></translation></message>
<message><source>not known</source>
<translation type="unfinished"></translation></message>
<message><source>Not needed</source>
<translation type="unfinished"></translation></message>
<message><source>Not on the shelf: {items}.</source>
<translation type="unfinished"></translation></message>
<message><source>not planned</source>
<translation type="unfinished"></translation></message>
<message><source>not planned yet</source>
<translation type="unfinished"></translation></message>
<message><source>not readable</source>
<translation type="unfinished"></translation></message>
<message><source>Not ready: {points}.</source>
<translation type="unfinished"></translation></message>
<message><source>Not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>not recorded</source>
<translation>غير مسجل</translation></message>
<message><source>Not said</source>
<translation type="unfinished"></translation></message>
<message><source>Not saved: the program failed.{last}</source>
<translation type="unfinished"></translation></message>
<message><source>Not saved: {title}</source>
<translation type="unfinished"></translation></message>
<message><source>Not saved: {title}{last}</source>
<translation type="unfinished"></translation></message>
<message><source>Not signed yet.</source>
<translation type="unfinished"></translation></message>
<message><source>Not signed.</source>
<translation type="unfinished"></translation></message>
<message><source>not stamped</source>
<translation type="unfinished"></translation></message>
<message><source>not started</source>
<translation type="unfinished"></translation></message>
<message><source>Not sure yet</source>
<translation type="unfinished"></translation></message>
<message><source>not there</source>
<translation>غير موجود</translation></message>
<message><source>not ticked</source>
<translation type="unfinished"></translation></message>
<message><source>not used</source>
<translation type="unfinished"></translation></message>
<message><source>Not used in this procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Note</source>
<translation>ملاحظة</translation></message>
<message><source>Notes</source>
<translation type="unfinished"></translation></message>
<message><source>Notes for the team</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing</source>
<translation type="unfinished"></translation></message>
<message><source>nothing</source>
<translation type="unfinished"></translation></message>
<message><source>nothing counted</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing found missing. Checks answered: {assessed}, of these cautions: {caution}.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing found. Try a name, MRN, procedure or page.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing has been assessed yet. Choose a procedure: its rules apply at once.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing here has the code {code}.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing in the store would be lost.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing in this section holds all these words.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing is kept in stock yet.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing is to be changed.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing is to be settled.</source>
<translation>لا شيء بحاجة إلى تسوية.</translation></message>
<message><source>Nothing of patients is shown until somebody signs in.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing on the shelf expires within a year.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing since midnight</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>Nothing to act on. {n} points were assessed and are listed below.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>Nothing to prepare ahead of time was found for this case.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing was changed.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing was done. It needs the role of: {roles}. Administrators give roles in Settings.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing was imported: {reason}</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing yet. Add products of the stock, or a kind.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing: labs, drugs, devices, staff as planned.</source>
<translation type="unfinished"></translation></message>
<message><source>November</source>
<translation>نوفمبر</translation></message>
<message><source>Now</source>
<translation type="unfinished"></translation></message>
<message><source>Number of the order in the radiology system</source>
<translation type="unfinished"></translation></message>
<message><source>Number of the patient in this hospital; a scan of the wristband fills it</source>
<translation type="unfinished"></translation></message>
<message><source>Number of the signed order of a chemotherapy or radiopharmaceutical</source>
<translation type="unfinished"></translation></message>
<message><source>Nurse</source>
<translation>الممرض</translation></message>
<message><source>Observation</source>
<translation type="unfinished"></translation></message>
<message><source>observation</source>
<translation type="unfinished"></translation></message>
<message><source>October</source>
<translation>أكتوبر</translation></message>
<message><source>of 10</source>
<translation type="unfinished"></translation></message>
<message><source>Of a shaft that is thicker at the hub.</source>
<translation type="unfinished"></translation></message>
<message><source>Of beads that swell or are loaded: the size that goes through the catheter.</source>
<translation type="unfinished"></translation></message>
<message><source>Of these put back</source>
<translation type="unfinished"></translation></message>
<message><source>Of these wasted</source>
<translation type="unfinished"></translation></message>
<message><source>Offer all materials</source>
<translation type="unfinished"></translation></message>
<message><source>Offered in the team fields. Records and exports hold the code.</source>
<translation type="unfinished"></translation></message>
<message><source>Oil</source>
<translation>الزيت</translation></message>
<message><source>OK</source>
<translation>موافق</translation></message>
<message><source>ok</source>
<translation type="unfinished"></translation></message>
<message><source>On oxygen</source>
<translation type="unfinished"></translation></message>
<message><source>On the shelf</source>
<translation type="unfinished"></translation></message>
<message><source>Oncology</source>
<translation type="unfinished"></translation></message>
<message><source>One a line, in the order in which they are offered.</source>
<translation type="unfinished"></translation></message>
<message><source>One a line.</source>
<translation type="unfinished"></translation></message>
<message><source>one answer stops this phase</source>
<translation type="unfinished"></translation></message>
<message><source>One case</source>
<translation type="unfinished"></translation></message>
<message><source>One case with a date begins this chart.</source>
<translation type="unfinished"></translation></message>
<message><source>One more of this lot: {count}</source>
<translation type="unfinished"></translation></message>
<message><source>One of the list; the first line means not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>One of these; pressed again it is taken back</source>
<translation type="unfinished"></translation></message>
<message><source>One person on this computer, no sign-in</source>
<translation type="unfinished"></translation></message>
<message><source>One person works here without sign-in: whoever opens the program may do everything.</source>
<translation type="unfinished"></translation></message>
<message><source>One way to make it fit</source>
<translation type="unfinished"></translation></message>
<message><source>Only if needed</source>
<translation type="unfinished"></translation></message>
<message><source>only if needed</source>
<translation type="unfinished"></translation></message>
<message><source>Only {purpose}</source>
<translation type="unfinished"></translation></message>
<message><source>Open again</source>
<translation type="unfinished"></translation></message>
<message><source>Open again after wrong passwords</source>
<translation type="unfinished"></translation></message>
<message><source>Open by the system's keyring</source>
<translation type="unfinished"></translation></message>
<message><source>Open checklist</source>
<translation>فتح قائمة التحقق</translation></message>
<message><source>Open for an amendment; {n} signed version kept.</source>
<translation type="unfinished"></translation></message>
<message><source>Open for an amendment; {n} signed versions kept.</source>
<translation type="unfinished"></translation></message>
<message><source>Open for changes</source>
<translation type="unfinished"></translation></message>
<message><source>Open for this emergency</source>
<translation type="unfinished"></translation></message>
<message><source>Open plan</source>
<translation>فتح الخطة</translation></message>
<message><source>Open questions</source>
<translation type="unfinished"></translation></message>
<message><source>Open the case</source>
<translation>فتح الحالة</translation></message>
<message><source>Open the demo day</source>
<translation type="unfinished"></translation></message>
<message><source>Open the phase again</source>
<translation type="unfinished"></translation></message>
<message><source>Open {case}</source>
<translation type="unfinished"></translation></message>
<message><source>Opened for an amendment</source>
<translation type="unfinished"></translation></message>
<message><source>Opening the case ...</source>
<translation>جارٍ فتح الحالة ...</translation></message>
<message><source>Operator</source>
<translation>الطبيب المنفذ</translation></message>
<message><source>Operator grade</source>
<translation type="unfinished"></translation></message>
<message><source>Opioid dose a day</source>
<translation type="unfinished"></translation></message>
<message><source>optional</source>
<translation type="unfinished"></translation></message>
<message><source>or</source>
<translation type="unfinished"></translation></message>
<message><source>Or another case</source>
<translation type="unfinished"></translation></message>
<message><source>Order and consent</source>
<translation type="unfinished"></translation></message>
<message><source>Ordering service</source>
<translation type="unfinished"></translation></message>
<message><source>Organ or flow reduction</source>
<translation type="unfinished"></translation></message>
<message><source>original</source>
<translation type="unfinished"></translation></message>
<message><source>Other</source>
<translation>آخر</translation></message>
<message><source>other</source>
<translation type="unfinished"></translation></message>
<message><source>Other choices</source>
<translation type="unfinished"></translation></message>
<message><source>Other plan</source>
<translation type="unfinished"></translation></message>
<message><source>Our rate</source>
<translation type="unfinished"></translation></message>
<message><source>Out of room</source>
<translation>خرج من الغرفة</translation></message>
<message><source>Outer</source>
<translation type="unfinished"></translation></message>
<message><source>Outer diameter</source>
<translation type="unfinished"></translation></message>
<message><source>Outside of the wound wire.</source>
<translation type="unfinished"></translation></message>
<message><source>Outside the limits</source>
<translation type="unfinished"></translation></message>
<message><source>outside the limits</source>
<translation type="unfinished"></translation></message>
<message><source>Over {n} of {all} limits; the lowest is {limit} mL ({why})</source>
<translation type="unfinished"></translation></message>
<message><source>Pack</source>
<translation type="unfinished"></translation></message>
<message><source>Page</source>
<translation type="unfinished"></translation></message>
<message><source>Pages</source>
<translation type="unfinished"></translation></message>
<message><source>Pain</source>
<translation>الألم</translation></message>
<message><source>Pain medicine</source>
<translation type="unfinished"></translation></message>
<message><source>Pain score</source>
<translation type="unfinished"></translation></message>
<message><source>Pain score after</source>
<translation type="unfinished"></translation></message>
<message><source>Pain score before</source>
<translation type="unfinished"></translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} less.</source>
<translation type="unfinished"></translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} more.</source>
<translation type="unfinished"></translation></message>
<message><source>Palliative</source>
<translation type="unfinished"></translation></message>
<message><source>Paper</source>
<translation>الورق</translation></message>
<message><source>Part</source>
<translation type="unfinished"></translation></message>
<message><source>Part of a product, a kind or a reference number</source>
<translation type="unfinished"></translation></message>
<message><source>Part of the whole dose that goes into this artery</source>
<translation type="unfinished"></translation></message>
<message><source>Particle size</source>
<translation>حجم الجسيمات</translation></message>
<message><source>Particle size of the label, such as 500-700</source>
<translation type="unfinished"></translation></message>
<message><source>Passphrase</source>
<translation type="unfinished"></translation></message>
<message><source>passphrase</source>
<translation type="unfinished"></translation></message>
<message><source>Passphrase or recovery key</source>
<translation type="unfinished"></translation></message>
<message><source>Passphrase or recovery key in force</source>
<translation type="unfinished"></translation></message>
<message><source>Password</source>
<translation>كلمة المرور</translation></message>
<message><source>Password of now</source>
<translation type="unfinished"></translation></message>
<message><source>Password to begin with, at least {count} characters</source>
<translation type="unfinished"></translation></message>
<message><source>Password, at least {count} characters</source>
<translation type="unfinished"></translation></message>
<message><source>Path beyond the parent catheter</source>
<translation type="unfinished"></translation></message>
<message><source>Path beyond the sheath</source>
<translation type="unfinished"></translation></message>
<message><source>Patient</source>
<translation>المريض</translation></message>
<message><source>Patient and labs</source>
<translation>المريض والتحاليل</translation></message>
<message><source>Patient and plan</source>
<translation type="unfinished"></translation></message>
<message><source>Patient class</source>
<translation>فئة المريض</translation></message>
<message><source>Patient in the room until the first puncture.</source>
<translation type="unfinished"></translation></message>
<message><source>Patient out until the next one in, same room and day; gaps over 3 h left out.</source>
<translation type="unfinished"></translation></message>
<message><source>Patient's MRN</source>
<translation type="unfinished"></translation></message>
<message><source>Patients</source>
<translation type="unfinished"></translation></message>
<message><source>PDF files (*.pdf)</source>
<translation type="unfinished"></translation></message>
<message><source>People</source>
<translation>الأشخاص</translation></message>
<message><source>Per 100</source>
<translation type="unfinished"></translation></message>
<message><source>Per day</source>
<translation>مرات في اليوم</translation></message>
<message><source>Performing and ordering services, one a line.</source>
<translation type="unfinished"></translation></message>
<message><source>Performing service</source>
<translation type="unfinished"></translation></message>
<message><source>Period</source>
<translation type="unfinished"></translation></message>
<message><source>Permanent</source>
<translation>دائم</translation></message>
<message><source>Person</source>
<translation type="unfinished"></translation></message>
<message><source>Physician</source>
<translation type="unfinished"></translation></message>
<message><source>Pick list</source>
<translation>قائمة المواد</translation></message>
<message><source>picked lately</source>
<translation type="unfinished"></translation></message>
<message><source>Pieces</source>
<translation type="unfinished"></translation></message>
<message><source>pieces</source>
<translation type="unfinished"></translation></message>
<message><source>Pieces on the shelf by month of expiry, a year ahead.</source>
<translation type="unfinished"></translation></message>
<message><source>PIN</source>
<translation type="unfinished"></translation></message>
<message><source>PIN of {count} digits or more, to come back quickly (may stay empty)</source>
<translation type="unfinished"></translation></message>
<message><source>PIN or password</source>
<translation type="unfinished"></translation></message>
<message><source>Place</source>
<translation type="unfinished"></translation></message>
<message><source>Plain, not encrypted.</source>
<translation type="unfinished"></translation></message>
<message><source>Plan</source>
<translation>الخطة</translation></message>
<message><source>Plan a further procedure</source>
<translation>تخطيط إجراء إضافي</translation></message>
<message><source>Plan as it was {when}, {who}.</source>
<translation type="unfinished"></translation></message>
<message><source>plan cases</source>
<translation type="unfinished"></translation></message>
<message><source>Plan one with New case. Cases planned for this day stand here by time.</source>
<translation type="unfinished"></translation></message>
<message><source>Planned</source>
<translation>مخطط</translation></message>
<message><source>Planned (not signed)</source>
<translation type="unfinished"></translation></message>
<message><source>Planned amount</source>
<translation>الكمية المخططة</translation></message>
<message><source>Planned and done</source>
<translation>المخطط والمنجز</translation></message>
<message><source>Planned together with this case</source>
<translation type="unfinished"></translation></message>
<message><source>Planning</source>
<translation>التخطيط</translation></message>
<message><source>Planning this case ...</source>
<translation type="unfinished"></translation></message>
<message><source>Plausibility</source>
<translation type="unfinished"></translation></message>
<message><source>Please sign in</source>
<translation>يرجى تسجيل الدخول</translation></message>
<message><source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
<translation type="unfinished"></translation></message>
<message><source>Position</source>
<translation>الوضعية</translation></message>
<message><source>Positions</source>
<translation type="unfinished"></translation></message>
<message><source>Possible</source>
<translation>محتمل</translation></message>
<message><source>Preferred</source>
<translation type="unfinished"></translation></message>
<message><source>Pregnancy</source>
<translation>الحمل</translation></message>
<message><source>premedication</source>
<translation type="unfinished"></translation></message>
<message><source>Premedication given</source>
<translation type="unfinished"></translation></message>
<message><source>Preparation timeline</source>
<translation>جدول التحضير</translation></message>
<message><source>Preparation timeline, drawn</source>
<translation type="unfinished"></translation></message>
<message><source>Preparing the charts</source>
<translation type="unfinished"></translation></message>
<message><source>Press to correct the time</source>
<translation type="unfinished"></translation></message>
<message><source>Press, or key {key}, to stamp the time of now</source>
<translation type="unfinished"></translation></message>
<message><source>Print</source>
<translation>طباعة</translation></message>
<message><source>Print ...</source>
<translation type="unfinished"></translation></message>
<message><source>Print all checklists</source>
<translation>طباعة كل القوائم</translation></message>
<message><source>Print checklist</source>
<translation>طباعة قائمة التحقق</translation></message>
<message><source>Print day list</source>
<translation>طباعة قائمة اليوم</translation></message>
<message><source>Print it or write it down, and lock it away. It opens the case store when the passphrase is lost, and is not shown again.</source>
<translation type="unfinished"></translation></message>
<message><source>Printed on paper.</source>
<translation type="unfinished"></translation></message>
<message><source>Printed with the plan; may stay empty</source>
<translation type="unfinished"></translation></message>
<message><source>Procedure</source>
<translation>الإجراء</translation></message>
<message><source>Procedure log</source>
<translation type="unfinished"></translation></message>
<message><source>Procedures</source>
<translation type="unfinished"></translation></message>
<message><source>Procedures found</source>
<translation type="unfinished"></translation></message>
<message><source>Product</source>
<translation type="unfinished"></translation></message>
<message><source>product {number}</source>
<translation type="unfinished"></translation></message>
<message><source>Product: scan it, or its device identifier</source>
<translation type="unfinished"></translation></message>
<message><source>Products</source>
<translation>المنتجات</translation></message>
<message><source>Profile</source>
<translation type="unfinished"></translation></message>
<message><source>program's own</source>
<translation type="unfinished"></translation></message>
<message><source>Protect the cases</source>
<translation type="unfinished"></translation></message>
<message><source>Protection</source>
<translation>الوقاية</translation></message>
<message><source>Proximal end</source>
<translation type="unfinished"></translation></message>
<message><source>Published limit</source>
<translation type="unfinished"></translation></message>
<message><source>Pulse</source>
<translation type="unfinished"></translation></message>
<message><source>Pump</source>
<translation type="unfinished"></translation></message>
<message><source>Puncture</source>
<translation>البزل</translation></message>
<message><source>Purpose</source>
<translation>الغرض</translation></message>
<message><source>Pusher</source>
<translation type="unfinished"></translation></message>
<message><source>Put a kit into the case</source>
<translation type="unfinished"></translation></message>
<message><source>Put back</source>
<translation type="unfinished"></translation></message>
<message><source>Qty</source>
<translation type="unfinished"></translation></message>
<message><source>Quantity</source>
<translation type="unfinished"></translation></message>
<message><source>Radiation</source>
<translation>الإشعاع</translation></message>
<message><source>Radiology</source>
<translation type="unfinished"></translation></message>
<message><source>Rate</source>
<translation type="unfinished"></translation></message>
<message><source>Rate, %</source>
<translation type="unfinished"></translation></message>
<message><source>Reaches the limit</source>
<translation type="unfinished"></translation></message>
<message><source>Reaction</source>
<translation>رد الفعل</translation></message>
<message><source>Read at</source>
<translation type="unfinished"></translation></message>
<message><source>read cases</source>
<translation type="unfinished"></translation></message>
<message><source>Read in a copy, summary or secondary page, not in the original.</source>
<translation type="unfinished"></translation></message>
<message><source>Read in the guideline itself.</source>
<translation type="unfinished"></translation></message>
<message><source>Read in the product's labelling.</source>
<translation type="unfinished"></translation></message>
<message><source>read the audit trail</source>
<translation type="unfinished"></translation></message>
<message><source>Read the risk summary, then press Ready again.</source>
<translation type="unfinished"></translation></message>
<message><source>Read time out aloud</source>
<translation>قراءة وقفة التحقق بصوت عالٍ</translation></message>
<message><source>Readiness</source>
<translation>الجاهزية</translation></message>
<message><source>Ready</source>
<translation>جاهز</translation></message>
<message><source>Ready with this reason</source>
<translation type="unfinished"></translation></message>
<message><source>Reason</source>
<translation>السبب</translation></message>
<message><source>Reason for going on all the same</source>
<translation type="unfinished"></translation></message>
<message><source>Reason for starting without a signed time out</source>
<translation type="unfinished"></translation></message>
<message><source>Reason for starting without it</source>
<translation type="unfinished"></translation></message>
<message><source>Reason for this material</source>
<translation type="unfinished"></translation></message>
<message><source>Reason, needed for another day or none</source>
<translation type="unfinished"></translation></message>
<message><source>Reason: who recalls it and why</source>
<translation type="unfinished"></translation></message>
<message><source>Reason: {item}</source>
<translation type="unfinished"></translation></message>
<message><source>Reasons for a cancellation</source>
<translation type="unfinished"></translation></message>
<message><source>Reasons for a delay</source>
<translation type="unfinished"></translation></message>
<message><source>Recall</source>
<translation type="unfinished"></translation></message>
<message><source>Recall the chosen lot</source>
<translation type="unfinished"></translation></message>
<message><source>Recalled</source>
<translation type="unfinished"></translation></message>
<message><source>Recalled on</source>
<translation type="unfinished"></translation></message>
<message><source>recalled †</source>
<translation type="unfinished"></translation></message>
<message><source>Recalled: {reason}. Set it apart.</source>
<translation type="unfinished"></translation></message>
<message><source>Recalled: {what}.</source>
<translation type="unfinished"></translation></message>
<message><source>Recalls</source>
<translation>عمليات السحب</translation></message>
<message><source>Recalls in force</source>
<translation type="unfinished"></translation></message>
<message><source>Receive</source>
<translation>استلام</translation></message>
<message><source>Receive more</source>
<translation type="unfinished"></translation></message>
<message><source>received</source>
<translation type="unfinished"></translation></message>
<message><source>Record</source>
<translation type="unfinished"></translation></message>
<message><source>Record adverse event</source>
<translation type="unfinished"></translation></message>
<message><source>Record it all the same: {what}</source>
<translation type="unfinished"></translation></message>
<message><source>Record recall</source>
<translation type="unfinished"></translation></message>
<message><source>Record signed.</source>
<translation type="unfinished"></translation></message>
<message><source>Record the recall: from then on it may not be used</source>
<translation type="unfinished"></translation></message>
<message><source>recorded {when} by {who}</source>
<translation type="unfinished"></translation></message>
<message><source>Records</source>
<translation>السجلات</translation></message>
<message><source>Records and exports hold the code: give a short one.</source>
<translation type="unfinished"></translation></message>
<message><source>Recovery key</source>
<translation type="unfinished"></translation></message>
<message><source>recovery key</source>
<translation type="unfinished"></translation></message>
<message><source>Recovery key: {key}</source>
<translation type="unfinished"></translation></message>
<message><source>Redo</source>
<translation>إعادة</translation></message>
<message><source>Redo {what}</source>
<translation type="unfinished"></translation></message>
<message><source>Reference</source>
<translation type="unfinished"></translation></message>
<message><source>Reference air kerma of all procedures in the last 60 days</source>
<translation type="unfinished"></translation></message>
<message><source>Reference level</source>
<translation type="unfinished"></translation></message>
<message><source>Reference levels describe groups of patients: one patient above is no fault.</source>
<translation type="unfinished"></translation></message>
<message><source>Reference ranges only: the dose comes from the signed order.</source>
<translation type="unfinished"></translation></message>
<message><source>reference: {dose}</source>
<translation type="unfinished"></translation></message>
<message><source>Refuse</source>
<translation type="unfinished"></translation></message>
<message><source>Relief {relief} %.</source>
<translation type="unfinished"></translation></message>
<message><source>Remove</source>
<translation>إزالة</translation></message>
<message><source>Remove kit</source>
<translation type="unfinished"></translation></message>
<message><source>Remove material {number}</source>
<translation type="unfinished"></translation></message>
<message><source>Remove row {number}</source>
<translation type="unfinished"></translation></message>
<message><source>Remove the filter {words}</source>
<translation type="unfinished"></translation></message>
<message><source>Remove this row</source>
<translation type="unfinished"></translation></message>
<message><source>removed</source>
<translation>أُزيل</translation></message>
<message><source>Respiration</source>
<translation type="unfinished"></translation></message>
<message><source>Restore</source>
<translation type="unfinished"></translation></message>
<message><source>Restore a backup</source>
<translation type="unfinished"></translation></message>
<message><source>Restore {file}?</source>
<translation type="unfinished"></translation></message>
<message><source>Restored</source>
<translation type="unfinished"></translation></message>
<message><source>Restoring the backup</source>
<translation type="unfinished"></translation></message>
<message><source>Result</source>
<translation type="unfinished"></translation></message>
<message><source>Results count for</source>
<translation type="unfinished"></translation></message>
<message><source>resume</source>
<translation type="unfinished"></translation></message>
<message><source>returned</source>
<translation type="unfinished"></translation></message>
<message><source>Reviewed</source>
<translation type="unfinished"></translation></message>
<message><source>Right</source>
<translation>أيمن</translation></message>
<message><source>Risk</source>
<translation>الخطر</translation></message>
<message><source>Risk summary</source>
<translation>ملخص المخاطر</translation></message>
<message><source>Risk summary read</source>
<translation type="unfinished"></translation></message>
<message><source>Risks: stop {stop}, caution {caution}, not assessed {na}, ok {ok}. Content pack {pack}.</source>
<translation type="unfinished"></translation></message>
<message><source>Role</source>
<translation>الدور</translation></message>
<message><source>Room</source>
<translation>الغرفة</translation></message>
<message><source>room and time clash with {case}</source>
<translation type="unfinished"></translation></message>
<message><source>Room of the procedure; two cases at one time are marked</source>
<translation type="unfinished"></translation></message>
<message><source>Room or cabinet</source>
<translation type="unfinished"></translation></message>
<message><source>Room to puncture</source>
<translation type="unfinished"></translation></message>
<message><source>Rooms</source>
<translation type="unfinished"></translation></message>
<message><source>Route</source>
<translation type="unfinished"></translation></message>
<message><source>Rule</source>
<translation type="unfinished"></translation></message>
<message><source>Rules and limits</source>
<translation type="unfinished"></translation></message>
<message><source>Rules that lead</source>
<translation>القواعد المرجّحة</translation></message>
<message><source>Run chart of monthly medians.</source>
<translation type="unfinished"></translation></message>
<message><source>Run its cases</source>
<translation type="unfinished"></translation></message>
<message><source>Runs inside</source>
<translation type="unfinished"></translation></message>
<message><source>Sac</source>
<translation type="unfinished"></translation></message>
<message><source>Saline</source>
<translation type="unfinished"></translation></message>
<message><source>Sat</source>
<translation>السبت</translation></message>
<message><source>Saturday</source>
<translation>السبت</translation></message>
<message><source>Save</source>
<translation>حفظ</translation></message>
<message><source>Save again</source>
<translation type="unfinished"></translation></message>
<message><source>Save again.</source>
<translation type="unfinished"></translation></message>
<message><source>Save as PDF</source>
<translation>حفظ بصيغة PDF</translation></message>
<message><source>Save figures</source>
<translation type="unfinished"></translation></message>
<message><source>Save figures as CSV ...</source>
<translation type="unfinished"></translation></message>
<message><source>Save for this site</source>
<translation type="unfinished"></translation></message>
<message><source>Save kit</source>
<translation type="unfinished"></translation></message>
<message><source>Save now</source>
<translation>حفظ الآن</translation></message>
<message><source>Save picture</source>
<translation>حفظ الصورة</translation></message>
<message><source>Save picture as PNG ...</source>
<translation type="unfinished"></translation></message>
<message><source>Save picture as SVG ...</source>
<translation type="unfinished"></translation></message>
<message><source>Save the refused rows</source>
<translation type="unfinished"></translation></message>
<message><source>Save the refused rows…</source>
<translation type="unfinished"></translation></message>
<message><source>Save the result (Enter)</source>
<translation>حفظ النتيجة (Enter)</translation></message>
<message><source>Save this list as CSV</source>
<translation type="unfinished"></translation></message>
<message><source>Save this view</source>
<translation>حفظ هذا العرض</translation></message>
<message><source>Save this view ...</source>
<translation>حفظ هذا العرض…</translation></message>
<message><source>Save who got it</source>
<translation type="unfinished"></translation></message>
<message><source>Saved {path}, {count} pages.</source>
<translation type="unfinished"></translation></message>
<message><source>Saved {path}.</source>
<translation type="unfinished"></translation></message>
<message><source>Saved {time}</source>
<translation>حُفظ {time}</translation></message>
<message><source>Saving…</source>
<translation type="unfinished"></translation></message>
<message><source>Say how many.</source>
<translation type="unfinished"></translation></message>
<message><source>Say in a few words why it is put off.</source>
<translation type="unfinished"></translation></message>
<message><source>Say in a few words why.</source>
<translation type="unfinished"></translation></message>
<message><source>Say what is to be done.</source>
<translation type="unfinished"></translation></message>
<message><source>Say why it is not needed.</source>
<translation type="unfinished"></translation></message>
<message><source>Says</source>
<translation type="unfinished"></translation></message>
<message><source>Scale</source>
<translation type="unfinished"></translation></message>
<message><source>Scan</source>
<translation type="unfinished"></translation></message>
<message><source>Scan a product's label to receive it, or import a list.</source>
<translation type="unfinished"></translation></message>
<message><source>Scan a product, or type a lot or a patient's number.</source>
<translation type="unfinished"></translation></message>
<message><source>Scan the label, or type its code and press Enter</source>
<translation type="unfinished"></translation></message>
<message><source>Scan the label, or type the device identifier</source>
<translation type="unfinished"></translation></message>
<message><source>Scheduled cases {by}. Cancelled ones left out.</source>
<translation type="unfinished"></translation></message>
<message><source>Scheduled start</source>
<translation>وقت البدء المحدد</translation></message>
<message><source>Scores</source>
<translation>المقاييس</translation></message>
<message><source>Scrub technologist</source>
<translation type="unfinished"></translation></message>
<message><source>Scrubbed</source>
<translation type="unfinished"></translation></message>
<message><source>Search all cases</source>
<translation type="unfinished"></translation></message>
<message><source>Search in the manual</source>
<translation type="unfinished"></translation></message>
<message><source>Search in the section</source>
<translation type="unfinished"></translation></message>
<message><source>Search in {section}</source>
<translation type="unfinished"></translation></message>
<message><source>Search the stock</source>
<translation type="unfinished"></translation></message>
<message><source>Searches</source>
<translation>عمليات البحث</translation></message>
<message><source>Second access</source>
<translation type="unfinished"></translation></message>
<message><source>Second access site needed</source>
<translation type="unfinished"></translation></message>
<message><source>second access {share}</source>
<translation type="unfinished"></translation></message>
<message><source>Second person</source>
<translation type="unfinished"></translation></message>
<message><source>second person</source>
<translation type="unfinished"></translation></message>
<message><source>Second person: {item}</source>
<translation type="unfinished"></translation></message>
<message><source>secondary page</source>
<translation type="unfinished"></translation></message>
<message><source>Sections of the content pack</source>
<translation type="unfinished"></translation></message>
<message><source>Sedation</source>
<translation>التهدئة</translation></message>
<message><source>Sedation and other drugs</source>
<translation type="unfinished"></translation></message>
<message><source>Seen on</source>
<translation type="unfinished"></translation></message>
<message><source>Sent {count} pages to the printer.</source>
<translation type="unfinished"></translation></message>
<message><source>September</source>
<translation>سبتمبر</translation></message>
<message><source>Serial number</source>
<translation type="unfinished"></translation></message>
<message><source>serial {serial}</source>
<translation type="unfinished"></translation></message>
<message><source>Services</source>
<translation type="unfinished"></translation></message>
<message><source>Set a date and time to see when preparation has to begin.</source>
<translation type="unfinished"></translation></message>
<message><source>Set apart</source>
<translation type="unfinished"></translation></message>
<message><source>Set back to an earlier state: {cases}</source>
<translation type="unfinished"></translation></message>
<message><source>Set count</source>
<translation type="unfinished"></translation></message>
<message><source>Set or changed by this site.</source>
<translation type="unfinished"></translation></message>
<message><source>Settings</source>
<translation>الإعدادات</translation></message>
<message><source>Settle</source>
<translation>تسوية</translation></message>
<message><source>Several people, with sign-in</source>
<translation type="unfinished"></translation></message>
<message><source>Severe</source>
<translation>شديدة</translation></message>
<message><source>Severity</source>
<translation>الشدة</translation></message>
<message><source>Sex</source>
<translation>الجنس</translation></message>
<message><source>sex not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>sex unknown</source>
<translation type="unfinished"></translation></message>
<message><source>Shaken</source>
<translation type="unfinished"></translation></message>
<message><source>Share</source>
<translation type="unfinished"></translation></message>
<message><source>Share of the whole</source>
<translation type="unfinished"></translation></message>
<message><source>Sheath</source>
<translation>الغمد</translation></message>
<message><source>Shelf</source>
<translation>الرف</translation></message>
<message><source>shift</source>
<translation type="unfinished"></translation></message>
<message><source>Shifts and trends are looked for from {n} months on.</source>
<translation type="unfinished"></translation></message>
<message><source>shipped: {written}</source>
<translation type="unfinished"></translation></message>
<message><source>Shortest code</source>
<translation type="unfinished"></translation></message>
<message><source>Show</source>
<translation type="unfinished"></translation></message>
<message><source>Show the entry</source>
<translation type="unfinished"></translation></message>
<message><source>Show the list (Down)</source>
<translation type="unfinished"></translation></message>
<message><source>Show the list: {field}</source>
<translation type="unfinished"></translation></message>
<message><source>Show the lot to count it</source>
<translation>عرض التشغيلة لعدّها</translation></message>
<message><source>Show this view</source>
<translation>إظهار هذا العرض</translation></message>
<message><source>Shown</source>
<translation type="unfinished"></translation></message>
<message><source>Side</source>
<translation type="unfinished"></translation></message>
<message><source>Side holes</source>
<translation type="unfinished"></translation></message>
<message><source>Side of the procedure; the time out repeats it</source>
<translation type="unfinished"></translation></message>
<message><source>Side or level</source>
<translation type="unfinished"></translation></message>
<message><source>Sign</source>
<translation>توقيع</translation></message>
<message><source>sign a record</source>
<translation type="unfinished"></translation></message>
<message><source>Sign in</source>
<translation>دخول المريض</translation></message>
<message><source>Sign in now</source>
<translation>دخول</translation></message>
<message><source>Sign in with your password first.</source>
<translation type="unfinished"></translation></message>
<message><source>Sign off</source>
<translation>اعتماد</translation></message>
<message><source>Sign out</source>
<translation>خروج المريض</translation></message>
<message><source>Sign the record</source>
<translation type="unfinished"></translation></message>
<message><source>Sign this phase</source>
<translation>توقيع هذه المرحلة</translation></message>
<message><source>Sign-off</source>
<translation type="unfinished"></translation></message>
<message><source>Sign: {phase}</source>
<translation type="unfinished"></translation></message>
<message><source>Signal</source>
<translation type="unfinished"></translation></message>
<message><source>Signed</source>
<translation type="unfinished"></translation></message>
<message><source>Signed by {name} on {date}.{note}</source>
<translation type="unfinished"></translation></message>
<message><source>Signed by {name}, {role}, {when}</source>
<translation type="unfinished"></translation></message>
<message><source>Signed order number</source>
<translation type="unfinished"></translation></message>
<message><source>Signed version</source>
<translation type="unfinished"></translation></message>
<message><source>Signed {when}.</source>
<translation type="unfinished"></translation></message>
<message><source>Signed {when}: this record is locked. An amendment keeps the version as signed.</source>
<translation type="unfinished"></translation></message>
<message><source>Signed: name and date are kept with this version.</source>
<translation type="unfinished"></translation></message>
<message><source>Signing needs PIN or password of the person who signs.</source>
<translation type="unfinished"></translation></message>
<message><source>Signing says: I compared this entry with its sources and it holds for this site. Name and date are kept with the version signed; once the entry changes, it says so.</source>
<translation type="unfinished"></translation></message>
<message><source>Signs this phase:</source>
<translation>يوقّع هذه المرحلة:</translation></message>
<message><source>Since</source>
<translation type="unfinished"></translation></message>
<message><source>SIR class</source>
<translation type="unfinished"></translation></message>
<message><source>SIR row</source>
<translation type="unfinished"></translation></message>
<message><source>SIR threshold {rate} %</source>
<translation type="unfinished"></translation></message>
<message><source>Site</source>
<translation>الموقع</translation></message>
<message><source>Site code</source>
<translation>رمز الموقع</translation></message>
<message><source>Site name</source>
<translation>اسم الموقع</translation></message>
<message><source>Size</source>
<translation type="unfinished"></translation></message>
<message><source>Size as delivered</source>
<translation type="unfinished"></translation></message>
<message><source>Sizing</source>
<translation>اختيار المقاس</translation></message>
<message><source>Skip</source>
<translation type="unfinished"></translation></message>
<message><source>Sleep apnea (STOP-Bang)</source>
<translation type="unfinished"></translation></message>
<message><source>Small numbers, under {n} cases: {names}.</source>
<translation type="unfinished"></translation></message>
<message><source>Smaller text</source>
<translation type="unfinished"></translation></message>
<message><source>Smallest lumen it needs</source>
<translation type="unfinished"></translation></message>
<message><source>Snoring</source>
<translation>الشخير</translation></message>
<message><source>Some wording of this scale was not seen.</source>
<translation type="unfinished"></translation></message>
<message><source>Somebody else confirms this item with PIN or password.</source>
<translation type="unfinished"></translation></message>
<message><source>someone else</source>
<translation>شخص آخر</translation></message>
<message><source>Something else</source>
<translation type="unfinished"></translation></message>
<message><source>Something went wrong in the program.</source>
<translation type="unfinished"></translation></message>
<message><source>Source</source>
<translation type="unfinished"></translation></message>
<message><source>Sources</source>
<translation type="unfinished"></translation></message>
<message><source>SpO2</source>
<translation type="unfinished"></translation></message>
<message><source>Staff</source>
<translation>الموظفون</translation></message>
<message><source>Start</source>
<translation type="unfinished"></translation></message>
<message><source>start a procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Start in this language</source>
<translation type="unfinished"></translation></message>
<message><source>Start with this reason</source>
<translation type="unfinished"></translation></message>
<message><source>Start without time out</source>
<translation type="unfinished"></translation></message>
<message><source>Started before the time out was signed</source>
<translation type="unfinished"></translation></message>
<message><source>State</source>
<translation type="unfinished"></translation></message>
<message><source>Status</source>
<translation>الوضع</translation></message>
<message><source>Stay with the open case</source>
<translation type="unfinished"></translation></message>
<message><source>Step {number}</source>
<translation type="unfinished"></translation></message>
<message><source>Steps of the plan</source>
<translation type="unfinished"></translation></message>
<message><source>Stock</source>
<translation>المخزون</translation></message>
<message><source>Stock near expiry</source>
<translation type="unfinished"></translation></message>
<message><source>Stop</source>
<translation>توقف</translation></message>
<message><source>Stop bleeding</source>
<translation type="unfinished"></translation></message>
<message><source>STOP-Bang</source>
<translation type="unfinished"></translation></message>
<message><source>stops the phase</source>
<translation type="unfinished"></translation></message>
<message><source>stops this phase</source>
<translation type="unfinished"></translation></message>
<message><source>Such as Europe/Berlin. Empty: that of the computer. From the next start on.</source>
<translation type="unfinished"></translation></message>
<message><source>suggested</source>
<translation>مقترح</translation></message>
<message><source>Suggested from the usual duration of the procedure</source>
<translation type="unfinished"></translation></message>
<message><source>suggested, not accepted yet</source>
<translation type="unfinished"></translation></message>
<message><source>Sum</source>
<translation type="unfinished"></translation></message>
<message><source>Sum after each case</source>
<translation type="unfinished"></translation></message>
<message><source>sum of log odds</source>
<translation type="unfinished"></translation></message>
<message><source>Sun</source>
<translation>الأحد</translation></message>
<message><source>Sunday</source>
<translation>الأحد</translation></message>
<message><source>Supervisor</source>
<translation>المشرف</translation></message>
<message><source>SVG drawings (*.svg);;PNG pictures (*.png)</source>
<translation type="unfinished"></translation></message>
<message><source>Syringe for DMSO</source>
<translation type="unfinished"></translation></message>
<message><source>system keyring</source>
<translation type="unfinished"></translation></message>
<message><source>Systolic</source>
<translation type="unfinished"></translation></message>
<message><source>Systolic pressure</source>
<translation type="unfinished"></translation></message>
<message><source>Tab</source>
<translation type="unfinished"></translation></message>
<message><source>Tables (*.csv *.xlsx)</source>
<translation type="unfinished"></translation></message>
<message><source>Take a shorter one.</source>
<translation type="unfinished"></translation></message>
<message><source>Take all mine</source>
<translation>أخذ كل ما لي</translation></message>
<message><source>Take all theirs</source>
<translation>أخذ كل ما للآخر</translation></message>
<message><source>Take away</source>
<translation type="unfinished"></translation></message>
<message><source>Take digits that are neither alike nor in a row.</source>
<translation type="unfinished"></translation></message>
<message><source>Take out</source>
<translation type="unfinished"></translation></message>
<message><source>Take out a word, or look for part of a name or number.</source>
<translation type="unfinished"></translation></message>
<message><source>Take out a word, or look in another section.</source>
<translation type="unfinished"></translation></message>
<message><source>Take out of the site's content</source>
<translation type="unfinished"></translation></message>
<message><source>Take over</source>
<translation type="unfinished"></translation></message>
<message><source>Take over the label's</source>
<translation type="unfinished"></translation></message>
<message><source>Take three or four words in a row.</source>
<translation type="unfinished"></translation></message>
<message><source>Taken at</source>
<translation>وقت أخذ العينة</translation></message>
<message><source>taken at</source>
<translation type="unfinished"></translation></message>
<message><source>Taken for</source>
<translation type="unfinished"></translation></message>
<message><source>Taken from {who}: {fields}.</source>
<translation>أُخذ من {who}: {fields}.</translation></message>
<message><source>Taken in</source>
<translation type="unfinished"></translation></message>
<message><source>Takes none</source>
<translation type="unfinished"></translation></message>
<message><source>Target</source>
<translation type="unfinished"></translation></message>
<message><source>Target artery</source>
<translation type="unfinished"></translation></message>
<message><source>Target vessel diameter</source>
<translation>قطر الوعاء المستهدف</translation></message>
<message><source>Target vessel, organ or level</source>
<translation>الوعاء أو العضو أو المستوى المستهدف</translation></message>
<message><source>Task done</source>
<translation type="unfinished"></translation></message>
<message><source>Team</source>
<translation type="unfinished"></translation></message>
<message><source>Team and notes</source>
<translation>الفريق والملاحظات</translation></message>
<message><source>Technical success</source>
<translation type="unfinished"></translation></message>
<message><source>technical success {share}</source>
<translation type="unfinished"></translation></message>
<message><source>Technologist</source>
<translation>فني الأشعة</translation></message>
<message><source>Tell the operator: step {n} reached. Next at {next} Gy</source>
<translation type="unfinished"></translation></message>
<message><source>Temperature</source>
<translation type="unfinished"></translation></message>
<message><source>Temporary</source>
<translation>مؤقت</translation></message>
<message><source>Territory</source>
<translation type="unfinished"></translation></message>
<message><source>Territory or feeding artery</source>
<translation type="unfinished"></translation></message>
<message><source>Test</source>
<translation>الفحص</translation></message>
<message><source>Text size</source>
<translation>حجم النص</translation></message>
<message><source>Text size of the system</source>
<translation type="unfinished"></translation></message>
<message><source>that of the cases before</source>
<translation type="unfinished"></translation></message>
<message><source>that of this period itself</source>
<translation type="unfinished"></translation></message>
<message><source>The case is ready.</source>
<translation type="unfinished"></translation></message>
<message><source>The case is saved as you decided.</source>
<translation>حُفظت الحالة كما قررت.</translation></message>
<message><source>The case names no lot, so nothing was drawn. Enter the lot in the case.</source>
<translation>لم تُذكر تشغيلة في الحالة فلم يُسحب شيء. أدخل التشغيلة في الحالة.</translation></message>
<message><source>The case store is encrypted</source>
<translation type="unfinished"></translation></message>
<message><source>The case used it, and the stock has no such product: nothing was drawn. Add the product and what came of it; the case is then drawn by itself.</source>
<translation>استُخدم في الحالة ولا يوجد هذا المنتج في المخزون: لم يُسحب شيء. أضف المنتج وما وصل منه؛ وعندها تُسحب الحالة تلقائيًا.</translation></message>
<message><source>The checklist appears once a procedure is chosen.</source>
<translation type="unfinished"></translation></message>
<message><source>The chosen case</source>
<translation type="unfinished"></translation></message>
<message><source>The chosen entry</source>
<translation type="unfinished"></translation></message>
<message><source>The chosen kit</source>
<translation type="unfinished"></translation></message>
<message><source>The chosen product</source>
<translation type="unfinished"></translation></message>
<message><source>The clock of this computer is {amount} behind what was recorded before. Set it right: times are kept as it shows them.</source>
<translation type="unfinished"></translation></message>
<message><source>The code is that of the open case: {name}.</source>
<translation type="unfinished"></translation></message>
<message><source>The code {code} is given twice.</source>
<translation type="unfinished"></translation></message>
<message><source>the command line, or the data folder</source>
<translation type="unfinished"></translation></message>
<message><source>The content pack has faults.</source>
<translation type="unfinished"></translation></message>
<message><source>The content pack lists no devices for this procedure.</source>
<translation type="unfinished"></translation></message>
<message><source>The demo day could not be started: run irplanner --demo.</source>
<translation type="unfinished"></translation></message>
<message><source>The demo day opens in a window of its own.</source>
<translation type="unfinished"></translation></message>
<message><source>The device it runs in; the path is checked from it</source>
<translation type="unfinished"></translation></message>
<message><source>The device through which the material goes; its lumen is checked</source>
<translation type="unfinished"></translation></message>
<message><source>The entry as text</source>
<translation type="unfinished"></translation></message>
<message><source>The file as it was is still there: {kept}. Remove it when all is well.</source>
<translation type="unfinished"></translation></message>
<message><source>The first administrator</source>
<translation type="unfinished"></translation></message>
<message><source>The kit was not saved: {why}</source>
<translation type="unfinished"></translation></message>
<message><source>The label has lot and date but no product: scan the product's label too.</source>
<translation type="unfinished"></translation></message>
<message><source>The label names no lot and no date.</source>
<translation type="unfinished"></translation></message>
<message><source>The label says so: {what}</source>
<translation type="unfinished"></translation></message>
<message><source>The last good value stays in force.</source>
<translation type="unfinished"></translation></message>
<message><source>The level is not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>The lot is kept by serial number and the case names none, so nothing was drawn. Enter it in the case.</source>
<translation>تُحفظ التشغيلة برقم تسلسلي ولم تذكره الحالة فلم يُسحب شيء. أدخله في الحالة.</translation></message>
<message><source>The manual is in English so far.</source>
<translation type="unfinished"></translation></message>
<message><source>The new passphrase again</source>
<translation type="unfinished"></translation></message>
<message><source>The new password again</source>
<translation type="unfinished"></translation></message>
<message><source>the oldest case</source>
<translation type="unfinished"></translation></message>
<message><source>The one printed before opens the store no more.</source>
<translation type="unfinished"></translation></message>
<message><source>The one you were given was known to somebody else.</source>
<translation type="unfinished"></translation></message>
<message><source>The page could not be started.</source>
<translation type="unfinished"></translation></message>
<message><source>The passphrase again</source>
<translation type="unfinished"></translation></message>
<message><source>The passphrase is changed.</source>
<translation type="unfinished"></translation></message>
<message><source>The password again</source>
<translation type="unfinished"></translation></message>
<message><source>The password is changed by its owner at the next sign-in.</source>
<translation type="unfinished"></translation></message>
<message><source>The pick list appears once a procedure is chosen.</source>
<translation type="unfinished"></translation></message>
<message><source>The PIN is not enough here.</source>
<translation type="unfinished"></translation></message>
<message><source>The PIN is wrong.</source>
<translation type="unfinished"></translation></message>
<message><source>The PIN or password was given too long ago.</source>
<translation type="unfinished"></translation></message>
<message><source>The plan has the other choices now.</source>
<translation type="unfinished"></translation></message>
<message><source>The planning phase was never signed nor the case marked ready: planned values are those of now.</source>
<translation type="unfinished"></translation></message>
<message><source>The planning phase was not signed and the case was not marked ready: what changed since cannot be said.</source>
<translation type="unfinished"></translation></message>
<message><source>The record is locked in the name of whoever gives PIN or password.</source>
<translation type="unfinished"></translation></message>
<message><source>The record is open for changes.</source>
<translation type="unfinished"></translation></message>
<message><source>The recovery key stays as it is.</source>
<translation type="unfinished"></translation></message>
<message><source>The risk summary has not been read</source>
<translation type="unfinished"></translation></message>
<message><source>The search {name} is gone.</source>
<translation type="unfinished"></translation></message>
<message><source>The second person must be another than {name}.</source>
<translation type="unfinished"></translation></message>
<message><source>The server has its own backups and keys: see docs/postgresql.md.</source>
<translation type="unfinished"></translation></message>
<message><source>the settings file</source>
<translation type="unfinished"></translation></message>
<message><source>The shares of the feeding arteries add up to {total} %.</source>
<translation type="unfinished"></translation></message>
<message><source>The side is not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>the site's own</source>
<translation type="unfinished"></translation></message>
<message><source>The stock list does not know this product yet. {unit}</source>
<translation type="unfinished"></translation></message>
<message><source>The store as it is now is kept beside it under another name. The window closes and opens again.</source>
<translation type="unfinished"></translation></message>
<message><source>The system's keyring opens the store from now on.</source>
<translation type="unfinished"></translation></message>
<message><source>The target is not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>The time out is not signed.</source>
<translation type="unfinished"></translation></message>
<message><source>The two passphrases are not the same.</source>
<translation type="unfinished"></translation></message>
<message><source>The two passwords are not the same.</source>
<translation type="unfinished"></translation></message>
<message><source>The version as signed is kept. Say what is put right.</source>
<translation type="unfinished"></translation></message>
<message><source>The vessel, organ or level that is treated</source>
<translation type="unfinished"></translation></message>
<message><source>the whole interval lies above the limit</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>The {n} shown</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>Theirs</source>
<translation>للآخر</translation></message>
<message><source>Therapeutic</source>
<translation type="unfinished"></translation></message>
<message><source>There</source>
<translation type="unfinished"></translation></message>
<message><source>There is no case on this day to print.</source>
<translation type="unfinished"></translation></message>
<message><source>There is no day {text}.</source>
<translation type="unfinished"></translation></message>
<message><source>There is no open case on this day to print.</source>
<translation type="unfinished"></translation></message>
<message><source>There is no time {text}.</source>
<translation type="unfinished"></translation></message>
<message><source>These words do not open the case store.</source>
<translation type="unfinished"></translation></message>
<message><source>Thin out backups again</source>
<translation type="unfinished"></translation></message>
<message><source>Thirteen invented cases, in a window of their own</source>
<translation type="unfinished"></translation></message>
<message><source>This account is closed after too many wrong passwords.</source>
<translation type="unfinished"></translation></message>
<message><source>This case store is open already</source>
<translation type="unfinished"></translation></message>
<message><source>This case was signed meanwhile. Your edits are kept: they come back when it is amended.</source>
<translation>وُقّعت هذه الحالة في الأثناء. تعديلاتك محفوظة وتعود عند تصحيحها.</translation></message>
<message><source>This content pack does not know the procedure: choose another.</source>
<translation type="unfinished"></translation></message>
<message><source>This is another patient than the one on the screen.</source>
<translation type="unfinished"></translation></message>
<message><source>This label cannot be taken over.</source>
<translation type="unfinished"></translation></message>
<message><source>This month</source>
<translation type="unfinished"></translation></message>
<message><source>This password is guessed at once.</source>
<translation type="unfinished"></translation></message>
<message><source>This PIN is guessed at once.</source>
<translation type="unfinished"></translation></message>
<message><source>This plan</source>
<translation type="unfinished"></translation></message>
<message><source>This record is signed and locked. Amend it to change it.</source>
<translation type="unfinished"></translation></message>
<message><source>This record is signed: nothing was changed.</source>
<translation type="unfinished"></translation></message>
<message><source>This site has no emergency access without an account.</source>
<translation type="unfinished"></translation></message>
<message><source>This system has no keyring that can be used. The passphrase opens the store.</source>
<translation type="unfinished"></translation></message>
<message><source>This text has {count} characters; at most {limit} can be kept.</source>
<translation>عدد أحرف هذا النص {count}؛ يمكن حفظ {limit} كحد أقصى.</translation></message>
<message><source>This year</source>
<translation type="unfinished"></translation></message>
<message><source>Throw away</source>
<translation type="unfinished"></translation></message>
<message><source>Throw away of lot {lot}</source>
<translation type="unfinished"></translation></message>
<message><source>Thu</source>
<translation>الخميس</translation></message>
<message><source>Thursday</source>
<translation>الخميس</translation></message>
<message><source>Time</source>
<translation>الوقت</translation></message>
<message><source>Time not known</source>
<translation type="unfinished"></translation></message>
<message><source>time not set</source>
<translation type="unfinished"></translation></message>
<message><source>Time of {stage}</source>
<translation type="unfinished"></translation></message>
<message><source>Time out</source>
<translation>وقفة التحقق</translation></message>
<message><source>Time out: read aloud</source>
<translation>وقفة التحقق: اقرأ بصوت عالٍ</translation></message>
<message><source>Time since the newest stage</source>
<translation type="unfinished"></translation></message>
<message><source>Time zone</source>
<translation>المنطقة الزمنية</translation></message>
<message><source>Timeline</source>
<translation>الجدول الزمني</translation></message>
<message><source>Times</source>
<translation type="unfinished"></translation></message>
<message><source>Times per day</source>
<translation type="unfinished"></translation></message>
<message><source>Times: {what}</source>
<translation type="unfinished"></translation></message>
<message><source>Tired in the daytime</source>
<translation type="unfinished"></translation></message>
<message><source>To settle</source>
<translation>بانتظار التسوية</translation></message>
<message><source>Today</source>
<translation>اليوم</translation></message>
<message><source>today</source>
<translation type="unfinished"></translation></message>
<message><source>tomorrow</source>
<translation type="unfinished"></translation></message>
<message><source>Too many wrong passwords: this account is closed until {time}.</source>
<translation type="unfinished"></translation></message>
<message><source>Trainee</source>
<translation type="unfinished"></translation></message>
<message><source>Treatment</source>
<translation type="unfinished"></translation></message>
<message><source>Treatment intent</source>
<translation type="unfinished"></translation></message>
<message><source>trend</source>
<translation type="unfinished"></translation></message>
<message><source>Try again. After several wrong ones the account is closed for a while.</source>
<translation type="unfinished"></translation></message>
<message><source>Tue</source>
<translation>الثلاثاء</translation></message>
<message><source>Tuesday</source>
<translation>الثلاثاء</translation></message>
<message><source>Tumor</source>
<translation type="unfinished"></translation></message>
<message><source>Turnover</source>
<translation type="unfinished"></translation></message>
<message><source>Two versions of this case</source>
<translation>نسختان من هذه الحالة</translation></message>
<message><source>Type a search or add a filter first.</source>
<translation type="unfinished"></translation></message>
<message><source>Type digits only.</source>
<translation type="unfinished"></translation></message>
<message><source>Type of the oximeter curve while the radial artery is pressed</source>
<translation type="unfinished"></translation></message>
<message><source>Type part of a name; Down shows the list, Enter takes the first</source>
<translation type="unfinished"></translation></message>
<message><source>Type them again.</source>
<translation type="unfinished"></translation></message>
<message><source>Typing…</source>
<translation type="unfinished"></translation></message>
<message><source>u-chart</source>
<translation type="unfinished"></translation></message>
<message><source>Understood</source>
<translation type="unfinished"></translation></message>
<message><source>Undo</source>
<translation>تراجع</translation></message>
<message><source>Undo {what}</source>
<translation type="unfinished"></translation></message>
<message><source>Unit</source>
<translation>الوحدة</translation></message>
<message><source>unit</source>
<translation type="unfinished"></translation></message>
<message><source>Units and paper</source>
<translation>الوحدات والورق</translation></message>
<message><source>Unknown</source>
<translation>غير معروف</translation></message>
<message><source>unknown</source>
<translation type="unfinished"></translation></message>
<message><source>Unlikely: {question}.{guess}</source>
<translation type="unfinished"></translation></message>
<message><source>Unlock</source>
<translation type="unfinished"></translation></message>
<message><source>Unlock the case store</source>
<translation type="unfinished"></translation></message>
<message><source>until {time}</source>
<translation type="unfinished"></translation></message>
<message><source>Upper limit</source>
<translation type="unfinished"></translation></message>
<message><source>Urgency</source>
<translation>درجة الاستعجال</translation></message>
<message><source>Urgent</source>
<translation>عاجل</translation></message>
<message><source>Usable</source>
<translation type="unfinished"></translation></message>
<message><source>use by {day}</source>
<translation type="unfinished"></translation></message>
<message><source>Use the other choices</source>
<translation type="unfinished"></translation></message>
<message><source>Used</source>
<translation type="unfinished"></translation></message>
<message><source>used</source>
<translation type="unfinished"></translation></message>
<message><source>usual</source>
<translation type="unfinished"></translation></message>
<message><source>Usual choice</source>
<translation type="unfinished"></translation></message>
<message><source>Usual columns and widths</source>
<translation>الأعمدة والعرض المعتادان</translation></message>
<message><source>Usual duration</source>
<translation type="unfinished"></translation></message>
<message><source>Usual needle: {size} G</source>
<translation type="unfinished"></translation></message>
<message><source>Usual plan</source>
<translation type="unfinished"></translation></message>
<message><source>usual {low}-{high} mL</source>
<translation type="unfinished"></translation></message>
<message><source>usual {low}-{high} µm</source>
<translation type="unfinished"></translation></message>
<message><source>usual {size}</source>
<translation type="unfinished"></translation></message>
<message><source>usual, {size}</source>
<translation type="unfinished"></translation></message>
<message><source>UTF-8, every cell as recorded. For statistics programs and to be imported again.</source>
<translation type="unfinished"></translation></message>
<message><source>Value</source>
<translation>القيمة</translation></message>
<message><source>value</source>
<translation type="unfinished"></translation></message>
<message><source>Values</source>
<translation type="unfinished"></translation></message>
<message><source>Values are kept in the unit they were typed in; this is the unit they are asked for.</source>
<translation type="unfinished"></translation></message>
<message><source>Vascular surgery</source>
<translation type="unfinished"></translation></message>
<message><source>Version</source>
<translation type="unfinished"></translation></message>
<message><source>Version {n}</source>
<translation type="unfinished"></translation></message>
<message><source>Version {n}, signed {when} by {who}. Content pack {pack}, rules {mark}, irplanner {program}.</source>
<translation type="unfinished"></translation></message>
<message><source>Vessel diameter</source>
<translation>قطر الوعاء</translation></message>
<message><source>View</source>
<translation type="unfinished"></translation></message>
<message><source>Visit</source>
<translation type="unfinished"></translation></message>
<message><source>Vital signs</source>
<translation>العلامات الحيوية</translation></message>
<message><source>Vocabularies</source>
<translation type="unfinished"></translation></message>
<message><source>Volume</source>
<translation>الحجم</translation></message>
<message><source>Volume planned in all; held against the limit for this kidney function</source>
<translation type="unfinished"></translation></message>
<message><source>Volume the drug is dissolved in.</source>
<translation>الحجم الذي أُذيب فيه الدواء.</translation></message>
<message><source>Wait until then, or ask an administrator.</source>
<translation type="unfinished"></translation></message>
<message><source>waits for a second person</source>
<translation type="unfinished"></translation></message>
<message><source>Ware withstands oil and alcohol</source>
<translation type="unfinished"></translation></message>
<message><source>was due {when}</source>
<translation type="unfinished"></translation></message>
<message><source>Wasted</source>
<translation type="unfinished"></translation></message>
<message><source>wasted</source>
<translation type="unfinished"></translation></message>
<message><source>Way in</source>
<translation>المدخل</translation></message>
<message><source>Wed</source>
<translation>الأربعاء</translation></message>
<message><source>Wednesday</source>
<translation>الأربعاء</translation></message>
<message><source>Weight</source>
<translation>الوزن</translation></message>
<message><source>Weight / height</source>
<translation>الوزن / الطول</translation></message>
<message><source>weight?</source>
<translation type="unfinished"></translation></message>
<message><source>Welcome to IR Planner</source>
<translation type="unfinished"></translation></message>
<message><source>Went to</source>
<translation type="unfinished"></translation></message>
<message><source>What</source>
<translation type="unfinished"></translation></message>
<message><source>What and why</source>
<translation>ماذا ولماذا</translation></message>
<message><source>What came</source>
<translation type="unfinished"></translation></message>
<message><source>What came of it, in a few words.</source>
<translation type="unfinished"></translation></message>
<message><source>What can be done with this chart</source>
<translation type="unfinished"></translation></message>
<message><source>What differs</source>
<translation type="unfinished"></translation></message>
<message><source>What each column of the table is</source>
<translation type="unfinished"></translation></message>
<message><source>What else could be done, and who is informed for back-up</source>
<translation type="unfinished"></translation></message>
<message><source>What happened</source>
<translation type="unfinished"></translation></message>
<message><source>What happened then: hives, shortness of breath, shock</source>
<translation type="unfinished"></translation></message>
<message><source>What happened, in a few words</source>
<translation type="unfinished"></translation></message>
<message><source>What is missing</source>
<translation>ما ينقص</translation></message>
<message><source>What is missing before {start}</source>
<translation type="unfinished"></translation></message>
<message><source>What is pulled</source>
<translation type="unfinished"></translation></message>
<message><source>What is to be done</source>
<translation type="unfinished"></translation></message>
<message><source>What it was</source>
<translation type="unfinished"></translation></message>
<message><source>What moved</source>
<translation type="unfinished"></translation></message>
<message><source>What rests on what</source>
<translation type="unfinished"></translation></message>
<message><source>What the content pack says</source>
<translation type="unfinished"></translation></message>
<message><source>What the procedure is guided by; X-ray adds the radiation items</source>
<translation type="unfinished"></translation></message>
<message><source>What the scanners are set to type first. Empty: nothing.</source>
<translation type="unfinished"></translation></message>
<message><source>What to print</source>
<translation type="unfinished"></translation></message>
<message><source>What was last eaten or drunk: each kind has its own fasting time</source>
<translation type="unfinished"></translation></message>
<message><source>What was said or found</source>
<translation>ما قيل أو وُجد</translation></message>
<message><source>what you type is kept on this computer</source>
<translation>ما تكتبه محفوظ على هذا الحاسوب</translation></message>
<message><source>What you typed is kept in this window.</source>
<translation type="unfinished"></translation></message>
<message><source>What you typed up to now is kept. If it happens again, close and open the program, and send the details to whoever looks after it. They hold no patient data.</source>
<translation type="unfinished"></translation></message>
<message><source>What {column} is</source>
<translation type="unfinished"></translation></message>
<message><source>When</source>
<translation type="unfinished"></translation></message>
<message><source>When and where</source>
<translation>متى وأين</translation></message>
<message><source>When the last dose was taken: hold times are counted from it</source>
<translation type="unfinished"></translation></message>
<message><source>Where published rules differ one leads; the others are still shown. In force at once.</source>
<translation type="unfinished"></translation></message>
<message><source>Where something is exchanged.</source>
<translation type="unfinished"></translation></message>
<message><source>Where the way in is: artery, vein, skin or natural opening</source>
<translation type="unfinished"></translation></message>
<message><source>Whether the vessel is to open again; compared with the material</source>
<translation type="unfinished"></translation></message>
<message><source>Which backup?</source>
<translation type="unfinished"></translation></message>
<message><source>Which device is {name}?</source>
<translation type="unfinished"></translation></message>
<message><source>Who</source>
<translation type="unfinished"></translation></message>
<message><source>Who does the procedure; no phase is signed without a name</source>
<translation type="unfinished"></translation></message>
<message><source>Who got it</source>
<translation type="unfinished"></translation></message>
<message><source>Who signs in, and what each may do.</source>
<translation type="unfinished"></translation></message>
<message><source>Who works with these cases?</source>
<translation type="unfinished"></translation></message>
<message><source>Whoever opens the program may do everything then. Say why; it is kept in the audit trail.</source>
<translation type="unfinished"></translation></message>
<message><source>Whoever opens the program may do everything, in the name of the computer's account. The status line says so.</source>
<translation type="unfinished"></translation></message>
<message><source>Whoever signs in their own name gives PIN or password.</source>
<translation type="unfinished"></translation></message>
<message><source>Whose log</source>
<translation type="unfinished"></translation></message>
<message><source>Why</source>
<translation>لماذا</translation></message>
<message><source>Why wasted</source>
<translation type="unfinished"></translation></message>
<message><source>Why: {title}</source>
<translation type="unfinished"></translation></message>
<message><source>Widest shunt</source>
<translation type="unfinished"></translation></message>
<message><source>Widest shunt or dangerous anastomosis seen; 0: none was seen.</source>
<translation type="unfinished"></translation></message>
<message><source>Wire</source>
<translation type="unfinished"></translation></message>
<message><source>Wire inside the patient</source>
<translation type="unfinished"></translation></message>
<message><source>wire {size} in</source>
<translation type="unfinished"></translation></message>
<message><source>With a published limit</source>
<translation type="unfinished"></translation></message>
<message><source>With an event</source>
<translation type="unfinished"></translation></message>
<message><source>with caution</source>
<translation type="unfinished"></translation></message>
<message><source>With login and password</source>
<translation type="unfinished"></translation></message>
<message><source>With sign-in each person has an account, rights by role, and signs by PIN or password.</source>
<translation type="unfinished"></translation></message>
<message><source>With the other choices</source>
<translation type="unfinished"></translation></message>
<message><source>With the weight it gives body surface and BMI</source>
<translation type="unfinished"></translation></message>
<message><source>Withdraw</source>
<translation type="unfinished"></translation></message>
<message><source>Withdraw the adverse event</source>
<translation type="unfinished"></translation></message>
<message><source>withdrawn: {reason}</source>
<translation type="unfinished"></translation></message>
<message><source>Within 24 h</source>
<translation type="unfinished"></translation></message>
<message><source>Within 3 months</source>
<translation type="unfinished"></translation></message>
<message><source>without a number</source>
<translation type="unfinished"></translation></message>
<message><source>Withstands DMSO</source>
<translation type="unfinished"></translation></message>
<message><source>Words, "phrases", -without, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Enter makes chips of fields.</source>
<translation type="unfinished"></translation></message>
<message><source>Work without sign-in</source>
<translation type="unfinished"></translation></message>
<message><source>Work without sign-in...</source>
<translation type="unfinished"></translation></message>
<message><source>Work without sign-in?</source>
<translation type="unfinished"></translation></message>
<message><source>Works here</source>
<translation type="unfinished"></translation></message>
<message><source>Write a whole number.</source>
<translation type="unfinished"></translation></message>
<message><source>Write day and time as {example}.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the day as {example}.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the name of the person who signs.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the name of the second person.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the smaller number first, as in 500-700.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the time as 08:00.</source>
<translation type="unfinished"></translation></message>
<message><source>Write who you are.</source>
<translation type="unfinished"></translation></message>
<message><source>Written to every new record, from the next start on.</source>
<translation type="unfinished"></translation></message>
<message><source>X</source>
<translation type="unfinished"></translation></message>
<message><source>Y yes, N no, A not applicable, arrows move</source>
<translation>Y نعم، N لا، A لا ينطبق، الأسهم للتنقل</translation></message>
<message><source>Years. Older ones are marked in the catalog and in explanations. Empty: none is.</source>
<translation type="unfinished"></translation></message>
<message><source>Yes</source>
<translation>نعم</translation></message>
<message><source>yes</source>
<translation type="unfinished"></translation></message>
<message><source>Yes, it is in {unit}: change the unit</source>
<translation type="unfinished"></translation></message>
<message><source>yes, not graded</source>
<translation type="unfinished"></translation></message>
<message><source>yesterday</source>
<translation type="unfinished"></translation></message>
<message><source>you</source>
<translation>أنت</translation></message>
<message><source>You are also:</source>
<translation type="unfinished"></translation></message>
<message><source>Your name</source>
<translation type="unfinished"></translation></message>
<message><source>Your own password, {name}</source>
<translation type="unfinished"></translation></message>
<message><source>{age} y {sex}</source>
<translation type="unfinished"></translation></message>
<message><source>{axis}, logarithmic scale</source>
<translation>{axis}، مقياس لوغاريتمي</translation></message>
<message><source>{backup} is restored. The store as it was: {kept}</source>
<translation type="unfinished"></translation></message>
<message><source>{card}: figures</source>
<translation type="unfinished"></translation></message>
<message><source>{count} cases exported to {path}, with side files and codebook beside it.</source>
<translation type="unfinished"></translation></message>
<message><source>{count} entries</source>
<translation type="unfinished"></translation></message>
<message><source>{count} more on the Plan page</source>
<translation type="unfinished"></translation></message>
<message><source>{count} pages</source>
<translation type="unfinished"></translation></message>
<message><source>{count} points the reference itself leaves open</source>
<translation type="unfinished"></translation></message>
<message><source>{count} procedures</source>
<translation type="unfinished"></translation></message>
<message><source>{count} suggestions accepted</source>
<translation type="unfinished"></translation></message>
<message><source>{count} ways to make it fit</source>
<translation type="unfinished"></translation></message>
<message><source>{count} x {product} received.</source>
<translation type="unfinished"></translation></message>
<message><source>{count}, {same} the same</source>
<translation type="unfinished"></translation></message>
<message><source>{day} ({age} y) {sex}</source>
<translation type="unfinished"></translation></message>
<message><source>{device} is in the case already.</source>
<translation type="unfinished"></translation></message>
<message><source>{device}. {unit}</source>
<translation type="unfinished"></translation></message>
<message><source>{device}: added.</source>
<translation type="unfinished"></translation></message>
<message><source>{device}: another lot, a row of its own.</source>
<translation type="unfinished"></translation></message>
<message><source>{device}: filled in.</source>
<translation type="unfinished"></translation></message>
<message><source>{device}: label and plan differ.</source>
<translation type="unfinished"></translation></message>
<message><source>{device}: open the case it is for, then scan it.</source>
<translation type="unfinished"></translation></message>
<message><source>{device}: {count} of this lot.</source>
<translation type="unfinished"></translation></message>
<message><source>{done} of {total}</source>
<translation type="unfinished"></translation></message>
<message><source>{done} of {total} decided</source>
<translation>قُرّر {done} من {total}</translation></message>
<message><source>{dose} of {limit} mg</source>
<translation type="unfinished"></translation></message>
<message><source>{field}, person {number}</source>
<translation type="unfinished"></translation></message>
<message><source>{field}: the plan says {old}, the label {new}</source>
<translation type="unfinished"></translation></message>
<message><source>{file} is damaged: {problems}</source>
<translation type="unfinished"></translation></message>
<message><source>{file}: made, restored to a scratch store and compared.</source>
<translation type="unfinished"></translation></message>
<message><source>{file}: no problem found in {cases} cases and {entries} audit entries.</source>
<translation type="unfinished"></translation></message>
<message><source>{first} to {last}</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{found} of {n} cases</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{found} of {n} products</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{group}: {title}, {n} entries</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{instead}; not in the stock list</source>
<translation type="unfinished"></translation></message>
<message><source>{kind}, was {corrects}</source>
<translation type="unfinished"></translation></message>
<message><source>{label} cannot be used: {error}.</source>
<translation type="unfinished"></translation></message>
<message><source>{label}: {text} is not a whole number.</source>
<translation type="unfinished"></translation></message>
<message><source>{left} mL left to {limit} mL ({why})</source>
<translation type="unfinished"></translation></message>
<message><source>{list}: order of the rows</source>
<translation>{list}: ترتيب الصفوف</translation></message>
<message><source>{low} to {high}</source>
<translation type="unfinished"></translation></message>
<message><source>{month}: median {median} min, middle half {low} to {high}, {n} values</source>
<translation type="unfinished"></translation></message>
<message><source>{month}: {events} events in {cases} cases, {rate} per 100; limit {limit}</source>
<translation type="unfinished"></translation></message>
<message><source>{name} does not answer</source>
<translation>{name} لا يستجيب</translation></message>
<message><source>{name} has no code.</source>
<translation type="unfinished"></translation></message>
<message><source>{name} is not ready. {points}.</source>
<translation type="unfinished"></translation></message>
<message><source>{name} may not {deed}.</source>
<translation type="unfinished"></translation></message>
<message><source>{name} signed an earlier version on {date}; this one is not signed.{note}</source>
<translation type="unfinished"></translation></message>
<message><source>{name} stays in the records as cancelled, with your reason.</source>
<translation type="unfinished"></translation></message>
<message><source>{name} to first device {minutes} min</source>
<translation type="unfinished"></translation></message>
<message><source>{name}, by PIN</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: emergency access until {time}</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: fill in what is to be changed. The PIN works where you have signed in today.</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: take away</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: {n} done cases</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: {status}</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: {when}, {room}</source>
<translation type="unfinished"></translation></message>
<message><source>{n} answers stop this phase</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} backups in the folder.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} cases</source>
<translation><numerusform>{n} حالات</numerusform><numerusform>{n} حالات</numerusform><numerusform>{n} حالات</numerusform><numerusform>{n} حالات</numerusform><numerusform>{n} حالات</numerusform><numerusform>{n} حالات</numerusform></translation></message>
<message><source>{n} cases asked, none or all with an event: there is no rate to compare with.</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} cases cancelled</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} cases edited meanwhile were saved.</source>
<translation><numerusform>لم تُحفظ أي حالة.</numerusform><numerusform>حُفظت حالة واحدة عُدّلت في الأثناء.</numerusform><numerusform>حُفظت حالتان عُدّلتا في الأثناء.</numerusform><numerusform>حُفظت {n} حالات عُدّلت في الأثناء.</numerusform><numerusform>حُفظت {n} حالة عُدّلت في الأثناء.</numerusform><numerusform>حُفظت {n} حالة عُدّلت في الأثناء.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases have another time</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} cases imported.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} cases without a date</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} cases without an MRN</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{n} cases, {events} with an event; the sum reaches the limit {times} times</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} caution</source>
<translation><numerusform>{n} انتباه</numerusform><numerusform>{n} انتباه</numerusform><numerusform>{n} انتباه</numerusform><numerusform>{n} انتباه</numerusform><numerusform>{n} انتباه</numerusform><numerusform>{n} انتباه</numerusform></translation></message>
<message numerus="yes"><source>{n} caution fewer</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} caution more</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} clash in room and time</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{n} days</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} days after this procedure.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{n} days late</source>
<translation type="unfinished"></translation></message>
<message><source>{n} days left</source>
<translation type="unfinished"></translation></message>
<message><source>{n} deviations per 100 cases</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} devices are not ticked as available</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} devices recorded for this patient.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} differ</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{n} done cases without an answer are left out.</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} expired</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} expiring</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{n} filled in</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} follow-ups due</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} info</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} kits</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} lines written to {path}.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} merged</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} merged.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{n} minutes</source>
<translation type="unfinished"></translation></message>
<message><source>{n} more</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} more taken</source>
<translation><numerusform>سُحب {n} زيادة</numerusform><numerusform>سُحب {n} زيادة</numerusform><numerusform>سُحب {n} زيادة</numerusform><numerusform>سُحب {n} زيادة</numerusform><numerusform>سُحب {n} زيادة</numerusform><numerusform>سُحب {n} زيادة</numerusform></translation></message>
<message numerus="yes"><source>{n} never planned</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} new cases</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed</source>
<translation><numerusform>{n} لم يُقيَّم</numerusform><numerusform>{n} لم يُقيَّم</numerusform><numerusform>{n} لم يُقيَّم</numerusform><numerusform>{n} لم يُقيَّم</numerusform><numerusform>{n} لم يُقيَّم</numerusform><numerusform>{n} لم يُقيَّم</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed fewer</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed more</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} not there</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} ok</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} on the shelf</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} patients</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} pieces</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} points of the risk summary</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} points settled: drawn now.</source>
<translation><numerusform>سُوّيت {n} نقطة: سُحبت الآن.</numerusform><numerusform>سُوّيت {n} نقطة: سُحبت الآن.</numerusform><numerusform>سُوّيت {n} نقطة: سُحبت الآن.</numerusform><numerusform>سُوّيت {n} نقاط: سُحبت الآن.</numerusform><numerusform>سُوّيت {n} نقطة: سُحبت الآن.</numerusform><numerusform>سُوّيت {n} نقطة: سُحبت الآن.</numerusform></translation></message>
<message numerus="yes"><source>{n} products</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} recalls in force</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} refused: none is imported</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} rows name the lot but no product: look at the charts.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} rows read</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{n} rows saved to {path}.</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} skipped</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} stop</source>
<translation><numerusform>{n} توقف</numerusform><numerusform>{n} توقف</numerusform><numerusform>{n} توقف</numerusform><numerusform>{n} توقف</numerusform><numerusform>{n} توقف</numerusform><numerusform>{n} توقف</numerusform></translation></message>
<message numerus="yes"><source>{n} stop fewer</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} stop more</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} there</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} to settle</source>
<translation><numerusform>{n} بانتظار التسوية</numerusform><numerusform>{n} بانتظار التسوية</numerusform><numerusform>{n} بانتظار التسوية</numerusform><numerusform>{n} بانتظار التسوية</numerusform><numerusform>{n} بانتظار التسوية</numerusform><numerusform>{n} بانتظار التسوية</numerusform></translation></message>
<message numerus="yes"><source>{n} with stops</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{part}, through {through}, {result}. {why}</source>
<translation type="unfinished"></translation></message>
<message><source>{passed} of {count} give what they expect.</source>
<translation type="unfinished"></translation></message>
<message><source>{path} cannot be written: {strerror}.</source>
<translation type="unfinished"></translation></message>
<message><source>{path} could not be written.</source>
<translation type="unfinished"></translation></message>
<message><source>{path} is encrypted. Type its passphrase, or the recovery key that was printed.</source>
<translation type="unfinished"></translation></message>
<message><source>{path} was refused; nothing was changed.</source>
<translation type="unfinished"></translation></message>
<message><source>{path}: {lines} lines read, {products} new products, {lots} lots changed.</source>
<translation type="unfinished"></translation></message>
<message><source>{patient}: which case?</source>
<translation type="unfinished"></translation></message>
<message><source>{person} has no done case in this period.</source>
<translation type="unfinished"></translation></message>
<message><source>{phase}: {done} of {total} answered</source>
<translation type="unfinished"></translation></message>
<message><source>{points}. Your reason is kept with the case.</source>
<translation type="unfinished"></translation></message>
<message><source>{points}: show or hide</source>
<translation type="unfinished"></translation></message>
<message><source>{procedures} procedures, {sources} sources</source>
<translation type="unfinished"></translation></message>
<message><source>{procedure}, {complication}: {events} of {cases} cases, {rate} (95 % interval {low} to {high}); limit {limit} %, {source}</source>
<translation type="unfinished"></translation></message>
<message><source>{procedure}, {day}: relief {percent} %. Take it over</source>
<translation type="unfinished"></translation></message>
<message><source>{readiness} percent ready</source>
<translation type="unfinished"></translation></message>
<message><source>{ready} of {count} available</source>
<translation type="unfinished"></translation></message>
<message><source>{replace}.pdf</source>
<translation type="unfinished"></translation></message>
<message><source>{room} is taken at this time by {case}</source>
<translation type="unfinished"></translation></message>
<message><source>{share} of items answered</source>
<translation type="unfinished"></translation></message>
<message><source>{size} G needle</source>
<translation type="unfinished"></translation></message>
<message><source>{test} taken at</source>
<translation type="unfinished"></translation></message>
<message><source>{test} unit</source>
<translation type="unfinished"></translation></message>
<message><source>{there} of {needed} there</source>
<translation type="unfinished"></translation></message>
<message><source>{time}  Procedure starts</source>
<translation type="unfinished"></translation></message>
<message><source>{time} on</source>
<translation type="unfinished"></translation></message>
<message><source>{title} ({id}), version {version}</source>
<translation type="unfinished"></translation></message>
<message><source>{title}, page {number} of {of}</source>
<translation type="unfinished"></translation></message>
<message><source>{told} +{more}</source>
<translation type="unfinished"></translation></message>
<message><source>{topic} rules</source>
<translation type="unfinished"></translation></message>
<message><source>{usable} of {there}</source>
<translation type="unfinished"></translation></message>
<message><source>{weekday} {day} {month} {year}</source>
<translation>{weekday} {day} {month} {year}</translation></message>
<message><source>{what} is taken off this list and never drawn. Say why.</source>
<translation>يُحذف {what} من هذه القائمة ولا يُسحب أبدًا. اذكر السبب.</translation></message>
<message><source>{what} may be used again. Say who allows it and why.</source>
<translation type="unfinished"></translation></message>
<message><source>{what}, case {id}</source>
<translation type="unfinished"></translation></message>
<message><source>{what}. This plan: {left}. Other plan: {right}</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: held</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: last dose</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: new</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: not any more</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: the chosen lot</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: {now} (was {was})</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: {n} cases, median {median} {unit}, 75 % {upper}, 10 to 90 % {low} to {high}</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: {word} no later than this</source>
<translation type="unfinished"></translation></message>
<message><source>{who} changed the open case too. Open Plan to choose what is kept.</source>
<translation>غيّر {who} الحالة المفتوحة أيضًا. افتح الخطة لاختيار ما يبقى.</translation></message>
<message><source>{who} changed this case after it was opened here, and so did you</source>
<translation>غيّر {who} هذه الحالة بعد فتحها هنا، وكذلك أنت</translation></message>
<message><source>{who} changed this case meanwhile. Both changes are kept: {fields}.</source>
<translation>غيّر {who} هذه الحالة في الأثناء. حُفظ التغييران: {fields}.</translation></message>
<message><source>{words} (proposed)</source>
<translation type="unfinished"></translation></message>
<message><source>“{text}” can be read two ways: write {plain} or {decimal}.</source>
<translation>يمكن قراءة ”{text}“ على وجهين: اكتب {plain} أو {decimal}.</translation></message>
<message><source>“{text}” is not a number.</source>
<translation type="unfinished"></translation></message>
<message><source>“{text}” is not in the list: pick one of it.</source>
<translation type="unfinished"></translation></message>
<message><source>“{value}” does not fit {field}.</source>
<translation type="unfinished"></translation></message>
<message><source>† Known from the publication but not read again for this pack: check it.</source>
<translation type="unfinished"></translation></message>
<message><source>† Recalled: nobody has read it again in its source.</source>
<translation type="unfinished"></translation></message>
<message><source>† The figure is known from the publication but has not been read again for this content pack.</source>
<translation type="unfinished"></translation></message>
<message><source>† The limit is recalled: nobody has read it again in its source.</source>
<translation type="unfinished"></translation></message>
<message><source>† They are recalled: nobody has read them again in their source.</source>
<translation type="unfinished"></translation></message>
</context>
</TS>

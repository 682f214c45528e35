<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context><name>irplanner</name>
<message><source> and {n} more</source>
<translation> і ще {n}</translation></message>
<message><source> in {n} ms</source>
<translation> за {n} мс</translation></message>
<message><source> Last saved {time}.</source>
<translation> Останнє збереження {time}.</translation></message>
<message><source> Note: {note}</source>
<translation> Примітка: {note}</translation></message>
<message><source> Over the target, {target} †.</source>
<translation> Понад ціль, {target} †.</translation></message>
<message><source> Was {guess} meant?</source>
<translation> Може, {guess}?</translation></message>
<message><source> Within the target only after a transfer, {target} †.</source>
<translation> У межах цілі лише після переведення, {target} †.</translation></message>
<message><source> Within the target, {target} †.</source>
<translation> У межах цілі, {target} †.</translation></message>
<message><source>+ Filter</source>
<translation>+ Фільтр</translation></message>
<message><source>, hours</source>
<translation>, години</translation></message>
<message><source>1 page</source>
<translation>1 сторінка</translation></message>
<message><source>1 procedure</source>
<translation>1 процедура</translation></message>
<message><source>10 to 90 %</source>
<translation>10–90 %</translation></message>
<message><source>12 months</source>
<translation>12 місяців</translation></message>
<message><source>2026-09-11 or 30 (days)</source>
<translation>2026-09-11 або 30 (днів)</translation></message>
<message><source>25 %, min</source>
<translation>25 %, хв</translation></message>
<message><source>3 months</source>
<translation>3 місяці</translation></message>
<message><source>3 years</source>
<translation>3 роки</translation></message>
<message><source>5 % dextrose</source>
<translation>Глюкоза 5 %</translation></message>
<message><source>75 %, min</source>
<translation>75 %, хв</translation></message>
<message><source>95 % high</source>
<translation>95 % верхня</translation></message>
<message><source>95 % interval</source>
<translation>95 % інтервал</translation></message>
<message><source>95 % low</source>
<translation>95 % нижня</translation></message>
<message><source>; and {n} more</source>
<translation>; і ще {n}</translation></message>
<message><source>A case is signed once it is done or cancelled.</source>
<translation>Випадок підписують, коли його виконано або скасовано.</translation></message>
<message><source>A code begins with</source>
<translation>Код починається</translation></message>
<message><source>A code ends with</source>
<translation>Код закінчується</translation></message>
<message><source>A copy is open: the plan as before, nothing of what was done.</source>
<translation>Відкрито копію: план як раніше, без виконаного.</translation></message>
<message><source>A day and a time, such as {example}; a time alone is enough for today</source>
<translation>День і час, наприклад {example}; для сьогодні досить часу</translation></message>
<message><source>A day, such as {example}, or +1 for tomorrow</source>
<translation>День, наприклад {example}, або +1 для завтра</translation></message>
<message><source>A figure is added; with = before it, it is the whole amount</source>
<translation>Число додається; зі знаком = перед ним це вся кількість</translation></message>
<message><source>A further case for this patient is open. Choose its procedure.</source>
<translation>Відкрито ще один випадок цього пацієнта. Виберіть процедуру.</translation></message>
<message><source>A new case store is made. It is encrypted: choose a passphrase of four or five words. A recovery key is shown once afterwards. Without either nobody can read the store again.</source>
<translation>Створюється нове сховище. Воно шифроване: виберіть фразу з чотирьох-п'яти слів. Потім один раз буде показано ключ відновлення. Без одного з них ніхто не прочитає сховище.</translation></message>
<message><source>A number in {unit}; empty: not recorded</source>
<translation>Число у {unit}; порожньо: не записано</translation></message>
<message><source>A number; empty: not recorded</source>
<translation>Число; порожньо: не записано</translation></message>
<message><source>A password has at most {count} characters.</source>
<translation>Пароль має щонайбільше {count} знаків.</translation></message>
<message><source>A password needs at least {count} characters.</source>
<translation>Пароль має щонайменше {count} знаків.</translation></message>
<message><source>A PIN is {least} to {most} digits.</source>
<translation>PIN має від {least} до {most} цифр.</translation></message>
<message><source>A range, such as 500-700</source>
<translation>Діапазон, наприклад 500-700</translation></message>
<message><source>About</source>
<translation>Про програму</translation></message>
<message><source>Accept suggestions</source>
<translation>Прийняти пропозиції</translation></message>
<message><source>Access</source>
<translation>Доступ</translation></message>
<message><source>Access and closure</source>
<translation>Доступ і закриття</translation></message>
<message><source>Access outcomes</source>
<translation>Результати доступу</translation></message>
<message><source>Access side</source>
<translation>Сторона доступу</translation></message>
<message><source>Access site</source>
<translation>Місце доступу</translation></message>
<message><source>Access, usual</source>
<translation>Доступ, звичний</translation></message>
<message><source>Accession</source>
<translation>Направлення</translation></message>
<message><source>Accession number</source>
<translation>Номер направлення</translation></message>
<message><source>Accession {accession_number}</source>
<translation>Направлення {accession_number}</translation></message>
<message><source>Account of {name}</source>
<translation>Обліковий запис {name}</translation></message>
<message><source>Add</source>
<translation>Додати</translation></message>
<message><source>Add a person</source>
<translation>Додати людину</translation></message>
<message><source>Add a test</source>
<translation>Додати аналіз</translation></message>
<message><source>Add allergy</source>
<translation>Додати алергію</translation></message>
<message><source>Add an account</source>
<translation>Додати обліковий запис</translation></message>
<message><source>Add device</source>
<translation>Додати виріб</translation></message>
<message><source>Add drug</source>
<translation>Додати препарат</translation></message>
<message><source>Add follow-up</source>
<translation>Додати огляд</translation></message>
<message><source>Add food or drink</source>
<translation>Додати їжу чи питво</translation></message>
<message><source>Add infusion</source>
<translation>Додати інфузію</translation></message>
<message><source>Add it as another device</source>
<translation>Додати як інший виріб</translation></message>
<message><source>Add local anesthetic</source>
<translation>Додати місцевий анестетик</translation></message>
<message><source>Add material</source>
<translation>Додати матеріал</translation></message>
<message><source>Add medication</source>
<translation>Додати ліки</translation></message>
<message><source>Add the time, as in {example}.</source>
<translation>Додайте час, як у {example}.</translation></message>
<message><source>Add to the stock</source>
<translation>Додати на склад</translation></message>
<message><source>Add to {title}</source>
<translation>Додати: {title}</translation></message>
<message><source>Add to {title}, {unit}</source>
<translation>Додати: {title}, {unit}</translation></message>
<message><source>Add {device}</source>
<translation>Додати: {device}</translation></message>
<message><source>added by plan: {reasons}</source>
<translation>додано планом: {reasons}</translation></message>
<message><source>Added by this site.</source>
<translation>Додано цим закладом.</translation></message>
<message><source>Added by this site: the shipped pack has no such entry.</source>
<translation>Додано цим закладом: у постаченому пакеті такого запису немає.</translation></message>
<message><source>added by {reasons}</source>
<translation>додано через: {reasons}</translation></message>
<message><source>Administrator</source>
<translation>Адміністратор</translation></message>
<message><source>Administrators make the other accounts. Your name is what records will say.</source>
<translation>Адміністратори створюють інші облікові записи. Ваше ім'я буде в записах.</translation></message>
<message><source>Adverse event</source>
<translation>Небажана подія</translation></message>
<message><source>Adverse event recorded</source>
<translation>Небажану подію записано</translation></message>
<message><source>Adverse event withdrawn</source>
<translation>Небажану подію відкликано</translation></message>
<message><source>Adverse events</source>
<translation>Небажані події</translation></message>
<message><source>Adverse events at the access site, share of done cases asked, with its 95 % interval.</source>
<translation>Небажані події в місці доступу, частка запитаних виконаних випадків, з 95 % інтервалом.</translation></message>
<message><source>Adverse events, CUSUM</source>
<translation>Небажані події, CUSUM</translation></message>
<message><source>Adverse events, u-chart</source>
<translation>Небажані події, u-карта</translation></message>
<message><source>After care</source>
<translation>Догляд після процедури</translation></message>
<message><source>Afterwards</source>
<translation>Після процедури</translation></message>
<message><source>Age</source>
<translation>Вік</translation></message>
<message><source>Agent</source>
<translation>Засіб</translation></message>
<message><source>Air kerma</source>
<translation>Керма в повітрі</translation></message>
<message><source>air kerma at the reference point, mGy</source>
<translation>керма в повітрі в опорній точці, мГр</translation></message>
<message><source>Air kerma by procedure</source>
<translation>Керма в повітрі за процедурами</translation></message>
<message><source>Air kerma in the last 60 days</source>
<translation>Керма в повітрі за останні 60 днів</translation></message>
<message><source>Air kerma of this case</source>
<translation>Керма в повітрі за цей випадок</translation></message>
<message><source>Alert</source>
<translation>При тямі</translation></message>
<message><source>All</source>
<translation>Усі</translation></message>
<message><source>All are kept until {day}: the store was restored.</source>
<translation>Усі зберігаються до {day}: сховище відновлювали.</translation></message>
<message><source>All available</source>
<translation>Усе доступно</translation></message>
<message><source>All cases</source>
<translation>Усі випадки</translation></message>
<message><source>All categories</source>
<translation>Усі категорії</translation></message>
<message><source>All charts</source>
<translation>Усі діаграми</translation></message>
<message><source>All keys</source>
<translation>Усі клавіші</translation></message>
<message><source>all lots</source>
<translation>усі партії</translation></message>
<message><source>All operators</source>
<translation>Усі оператори</translation></message>
<message><source>All other</source>
<translation>Решта</translation></message>
<message><source>All phases are signed. The signed record is kept and locked.</source>
<translation>Усі етапи підписано. Підписаний протокол зберігається й блокується.</translation></message>
<message><source>All procedures</source>
<translation>Усі процедури</translation></message>
<message><source>All rooms</source>
<translation>Усі кабінети</translation></message>
<message numerus="yes"><source>all {n} the same</source>
<translation><numerusform>{n} однаковий</numerusform><numerusform>усі {n} однакові</numerusform><numerusform>усі {n} однакові</numerusform></translation></message>
<message><source>Allergies</source>
<translation>Алергії</translation></message>
<message><source>Allergy</source>
<translation>Алергія</translation></message>
<message><source>Allergy: {agent}</source>
<translation>Алергія: {agent}</translation></message>
<message><source>Also called</source>
<translation>Інші назви</translation></message>
<message><source>Also Ctrl + and Ctrl -, and Ctrl 0 for the system's own size.</source>
<translation>Також Ctrl + і Ctrl -, а Ctrl 0 — розмір системи.</translation></message>
<message><source>Also usual for this procedure</source>
<translation>Також звичне для цієї процедури</translation></message>
<message><source>also: {synonym}</source>
<translation>також: {synonym}</translation></message>
<message><source>Alternative</source>
<translation>Альтернатива</translation></message>
<message><source>Alternatives and surgical back-up</source>
<translation>Альтернативи та хірургічна підтримка</translation></message>
<message><source>Amend</source>
<translation>Внести зміни</translation></message>
<message><source>Amend ...</source>
<translation>Внести зміни ...</translation></message>
<message><source>amend a signed record</source>
<translation>виправити підписаний запис</translation></message>
<message><source>Amend the signed case</source>
<translation>Змінити підписаний випадок</translation></message>
<message><source>Amend this record</source>
<translation>Внести зміни до запису</translation></message>
<message><source>Amend this record?</source>
<translation>Змінити цей протокол?</translation></message>
<message><source>Amended: {reason}.</source>
<translation>Змінено: {reason}.</translation></message>
<message><source>Amount</source>
<translation>Кількість</translation></message>
<message><source>An administrator changes people and their rights here.</source>
<translation>Тут адміністратор змінює осіб та їхні права.</translation></message>
<message><source>An administrator opens it again in Settings, Staff.</source>
<translation>Адміністратор відкриє його в Налаштуваннях, Персонал.</translation></message>
<message><source>An event nobody is sure of is kept without a grade.</source>
<translation>Непевну подію зберігають без ступеня.</translation></message>
<message><source>an unknown day</source>
<translation>невідомий день</translation></message>
<message numerus="yes"><source>and {n} more</source>
<translation><numerusform>і ще {n}</numerusform><numerusform>і ще {n}</numerusform><numerusform>і ще {n}</numerusform></translation></message>
<message numerus="yes"><source>And {n} more.</source>
<translation><numerusform>І ще {n}.</numerusform><numerusform>І ще {n}.</numerusform><numerusform>І ще {n}.</numerusform></translation></message>
<message><source>and {rest} more</source>
<translation>і ще {rest}</translation></message>
<message><source>Anesthesia</source>
<translation>Анестезія</translation></message>
<message><source>Anesthesia provider</source>
<translation>Анестезіолог</translation></message>
<message><source>Aneurysm</source>
<translation>Аневризма</translation></message>
<message><source>Another device</source>
<translation>Інший виріб</translation></message>
<message><source>Another feeding artery</source>
<translation>Ще одна живильна артерія</translation></message>
<message><source>answered</source>
<translation>є відповідь</translation></message>
<message><source>Answers of no in done cases, per 100 cases.</source>
<translation>Відповідей «ні» на 100 виконаних випадків.</translation></message>
<message><source>Antibiotic</source>
<translation>Антибіотик</translation></message>
<message><source>antibiotic</source>
<translation>антибіотик</translation></message>
<message><source>Antibiotic given at</source>
<translation>Антибіотик введено о</translation></message>
<message><source>Antibiotics</source>
<translation>Антибіотики</translation></message>
<message><source>any</source>
<translation>будь-яке</translation></message>
<message><source>Any of these; pressed again it is taken back</source>
<translation>Будь-які з цих; повторне натискання скасовує</translation></message>
<message><source>any of this kind</source>
<translation>будь-який цього виду</translation></message>
<message><source>any product</source>
<translation>будь-який виріб</translation></message>
<message><source>Appearance</source>
<translation>Вигляд</translation></message>
<message><source>Appearance of the system</source>
<translation>Вигляд як у системі</translation></message>
<message><source>Apply</source>
<translation>Застосувати</translation></message>
<message><source>Apply {part}: {effects}</source>
<translation>Застосувати {part}: {effects}</translation></message>
<message><source>April</source>
<translation>квітня</translation></message>
<message><source>Arithmetic or a screen of this program's own, no clinical source.</source>
<translation>Обчислення або перевірка самої програми, без клінічного джерела.</translation></message>
<message><source>Arrival</source>
<translation>Прибуття</translation></message>
<message><source>as expected</source>
<translation>як очікувалося</translation></message>
<message><source>As it is now</source>
<translation>Як зараз</translation></message>
<message><source>As opened</source>
<translation>Як було відкрито</translation></message>
<message><source>as planned</source>
<translation>за планом</translation></message>
<message><source>As shipped.</source>
<translation>Як постачено.</translation></message>
<message><source>As the system</source>
<translation>Як у системі</translation></message>
<message><source>ASA class</source>
<translation>Клас ASA</translation></message>
<message><source>ASA classes</source>
<translation>Класи ASA</translation></message>
<message><source>Ask at the right who got a product or lot; record the recall there.</source>
<translation>Праворуч дізнайтеся, хто отримав виріб або партію; там само запишіть відкликання.</translation></message>
<message><source>Ask by</source>
<translation>Запит за</translation></message>
<message><source>Ask for sign-in from now on</source>
<translation>Відтепер вимагати вхід</translation></message>
<message><source>Ask for sign-in...</source>
<translation>Вимагати вхід...</translation></message>
<message><source>Ask somebody who can sign in.</source>
<translation>Попросіть когось, хто може ввійти.</translation></message>
<message><source>asked for by the plan, {day}</source>
<translation>вимагає план, {day}</translation></message>
<message><source>Asked of everybody who may be pregnant; unknown is an answer too</source>
<translation>Питають усіх, хто може бути вагітною; «невідомо» теж відповідь</translation></message>
<message><source>Asked: none occurred.</source>
<translation>Запитано: не було.</translation></message>
<message><source>ASRA class</source>
<translation>Клас ASRA</translation></message>
<message><source>ASRA class chosen</source>
<translation>Вибраний клас ASRA</translation></message>
<message><source>ASRA drugs</source>
<translation>Препарати ASRA</translation></message>
<message><source>ASRA procedures</source>
<translation>Процедури ASRA</translation></message>
<message><source>ASRA upgrades</source>
<translation>Підвищення класу ASRA</translation></message>
<message><source>At</source>
<translation>О</translation></message>
<message><source>At the access site</source>
<translation>У місці доступу</translation></message>
<message><source>at the access site</source>
<translation>у місці доступу</translation></message>
<message><source>At work: {person}</source>
<translation>Працює: {person}</translation></message>
<message><source>Audit entries the backup does not have: {n}</source>
<translation>Записів журналу, яких немає в копії: {n}</translation></message>
<message><source>Auditor</source>
<translation>Аудитор</translation></message>
<message><source>August</source>
<translation>серпня</translation></message>
<message><source>author not recorded</source>
<translation>автора не записано</translation></message>
<message><source>Available</source>
<translation>Доступно</translation></message>
<message><source>available</source>
<translation>доступно</translation></message>
<message><source>Back</source>
<translation>Назад</translation></message>
<message><source>Back to the checklist (Esc)</source>
<translation>Назад до чек-листа (Esc)</translation></message>
<message><source>Back to the plan (Esc)</source>
<translation>Назад до плану (Esc)</translation></message>
<message><source>Back to the shipped entry</source>
<translation>Повернути постачений запис</translation></message>
<message><source>Back up now</source>
<translation>Створити копію</translation></message>
<message><source>Backup and keys</source>
<translation>Копії та ключі</translation></message>
<message><source>Backup: less than an hour old</source>
<translation>Резервна копія: менше години тому</translation></message>
<message><source>Backup: {days} days old, make one</source>
<translation>Резервна копія: {days} дн. тому, зробіть нову</translation></message>
<message><source>Backup: {hours} h old</source>
<translation>Резервна копія: {hours} год тому</translation></message>
<message><source>Backups (*.db)</source>
<translation>Копії (*.db)</translation></message>
<message><source>Backups: on the server</source>
<translation>Резервні копії: на сервері</translation></message>
<message><source>Barbeau test</source>
<translation>Тест Барбо</translation></message>
<message><source>Barcode</source>
<translation>Штрихкод</translation></message>
<message><source>Barcode scanners</source>
<translation>Сканери штрихкодів</translation></message>
<message><source>Bed rest</source>
<translation>Ліжковий режим</translation></message>
<message><source>bed rest</source>
<translation>ліжковий режим</translation></message>
<message><source>Before it is written</source>
<translation>Перед записом</translation></message>
<message><source>Before surgery</source>
<translation>Перед операцією</translation></message>
<message><source>Before surgery or radiation</source>
<translation>Перед операцією чи опроміненням</translation></message>
<message><source>Before the first case</source>
<translation>Перед першим випадком</translation></message>
<message><source>Before the procedure</source>
<translation>Перед процедурою</translation></message>
<message><source>before {stage} {time}</source>
<translation>до {stage} {time}</translation></message>
<message><source>Before → after</source>
<translation>До → після</translation></message>
<message><source>Below minimum</source>
<translation>Нижче мінімуму</translation></message>
<message><source>Below zero</source>
<translation>Менше нуля</translation></message>
<message><source>below {rate} %</source>
<translation>менше {rate} %</translation></message>
<message><source>Beside this procedure</source>
<translation>Поруч із цією процедурою</translation></message>
<message><source>Birth date</source>
<translation>Дата народження</translation></message>
<message><source>Blank checklist</source>
<translation>Порожній чек-лист</translation></message>
<message><source>Bleeding</source>
<translation>Кровотеча</translation></message>
<message><source>Bleeding risk</source>
<translation>Ризик кровотечі</translation></message>
<message><source>Born</source>
<translation>Народився</translation></message>
<message><source>Both</source>
<translation>Обидві</translation></message>
<message><source>Breast feeding</source>
<translation>Грудне вигодовування</translation></message>
<message><source>Breathing stops observed</source>
<translation>Помічені зупинки дихання</translation></message>
<message><source>Bridge to transplant</source>
<translation>Місток до трансплантації</translation></message>
<message><source>Brought back: {cases}</source>
<translation>Повернуто: {cases}</translation></message>
<message><source>by category</source>
<translation>за категорією</translation></message>
<message><source>By lot or product</source>
<translation>За партією або виробом</translation></message>
<message><source>by operator</source>
<translation>за оператором</translation></message>
<message><source>By patient</source>
<translation>За пацієнтом</translation></message>
<message><source>by room</source>
<translation>за кабінетом</translation></message>
<message><source>Call</source>
<translation>Дзвінок</translation></message>
<message><source>Call this case ready all the same?</source>
<translation>Усе одно назвати випадок готовим?</translation></message>
<message><source>Call {name} ready all the same?</source>
<translation>Усе одно назвати {name} готовим?</translation></message>
<message><source>Cancel</source>
<translation>Скасувати</translation></message>
<message><source>Cancel the case</source>
<translation>Скасувати випадок</translation></message>
<message><source>Cancel the case ...</source>
<translation>Скасувати випадок ...</translation></message>
<message><source>Cancel this case?</source>
<translation>Скасувати цей випадок?</translation></message>
<message><source>Cancel: {title}</source>
<translation>Скасувати: {title}</translation></message>
<message><source>Cancelled</source>
<translation>Скасовано</translation></message>
<message><source>cannot tell</source>
<translation>не можна сказати</translation></message>
<message><source>Cardiology</source>
<translation>Кардіологія</translation></message>
<message><source>Case</source>
<translation>Випадок</translation></message>
<message><source>Case number</source>
<translation>Номер випадку</translation></message>
<message><source>Case record</source>
<translation>Протокол випадку</translation></message>
<message><source>Case store</source>
<translation>Сховище випадків</translation></message>
<message><source>Case view</source>
<translation>Вигляд випадку</translation></message>
<message><source>Case {number}: {verdict}</source>
<translation>Тест {number}: {verdict}</translation></message>
<message><source>Case {n}, {month}: sum {value}</source>
<translation>Випадок {n}, {month}: сума {value}</translation></message>
<message><source>Cases</source>
<translation>Випадки</translation></message>
<message><source>cases</source>
<translation>випадки</translation></message>
<message><source>Cases asked</source>
<translation>Запитані випадки</translation></message>
<message><source>Cases draw from the shelf by themselves. What could not be drawn is listed here.</source>
<translation>Випадки списують зі складу самі. Те, що не вдалося списати, показано тут.</translation></message>
<message><source>Cases found</source>
<translation>Знайдені випадки</translation></message>
<message><source>Cases in the backup: {backup}. In the store: {store}.</source>
<translation>Випадків у копії: {backup}. У сховищі: {store}.</translation></message>
<message><source>cases in their order, by month</source>
<translation>випадки за порядком, за місяцями</translation></message>
<message><source>Cases of the day</source>
<translation>Випадки дня</translation></message>
<message><source>Cases per month</source>
<translation>Випадків на місяць</translation></message>
<message><source>Cases stand here as soon as one is planned. New case begins one.</source>
<translation>Випадки з'являться тут після планування. Почніть кнопкою «Новий випадок».</translation></message>
<message><source>Cases that are here already</source>
<translation>Випадки, що вже є</translation></message>
<message><source>cases with an event at the access site, %</source>
<translation>випадки з подією в місці доступу, %</translation></message>
<message><source>Cases with it</source>
<translation>Випадки з ним</translation></message>
<message><source>cases with it, %</source>
<translation>випадки з ним, %</translation></message>
<message><source>Catalog</source>
<translation>Каталог</translation></message>
<message><source>Category</source>
<translation>Категорія</translation></message>
<message><source>Catheter flushed with</source>
<translation>Катетер промито</translation></message>
<message><source>Caution</source>
<translation>Обережно</translation></message>
<message><source>Cava</source>
<translation>Порожниста вена</translation></message>
<message><source>Ceiling not known: weight, creatinine or the agent is missing.</source>
<translation>Стеля невідома: бракує ваги, креатиніну чи речовини.</translation></message>
<message><source>Change</source>
<translation>Зміна</translation></message>
<message><source>Change account</source>
<translation>Змінити запис</translation></message>
<message><source>change people and their rights</source>
<translation>змінювати людей та їхні права</translation></message>
<message><source>Change procedure</source>
<translation>Змінити процедуру</translation></message>
<message><source>Change status of the case</source>
<translation>Змінити статус випадку</translation></message>
<message><source>Change the account of {name}</source>
<translation>Змінити обліковий запис {name}</translation></message>
<message><source>Change the passphrase</source>
<translation>Змінити парольну фразу</translation></message>
<message><source>change the site's own content</source>
<translation>змінювати власний вміст закладу</translation></message>
<message><source>change the site's settings</source>
<translation>змінювати налаштування закладу</translation></message>
<message><source>change the stock</source>
<translation>змінювати запаси</translation></message>
<message><source>Change to {part}</source>
<translation>Замінити на {part}</translation></message>
<message><source>Changed</source>
<translation>Змінено</translation></message>
<message><source>Changed by others as well, open to merge: {cases}</source>
<translation>Змінено також іншими, відкрийте для об'єднання: {cases}</translation></message>
<message><source>Changed by this site.</source>
<translation>Змінено цим закладом.</translation></message>
<message><source>Changed since planning</source>
<translation>Змінено після планування</translation></message>
<message><source>Changed since planning, {when}</source>
<translation>Змінено після планування, {when}</translation></message>
<message><source>Changed. It holds from now on.</source>
<translation>Змінено. Діє відтепер.</translation></message>
<message><source>Characters.</source>
<translation>Символів.</translation></message>
<message><source>Check</source>
<translation>Перевірити</translation></message>
<message><source>Check a backup</source>
<translation>Перевірити копію</translation></message>
<message><source>Check the printer, or whether the folder can be written to.</source>
<translation>Перевірте принтер або чи можна писати в теку.</translation></message>
<message><source>Check the store</source>
<translation>Перевірити сховище</translation></message>
<message><source>Checking</source>
<translation>Перевірка</translation></message>
<message><source>Checklist</source>
<translation>Чек-лист</translation></message>
<message><source>Checklist answer</source>
<translation>Відповідь чек-листа</translation></message>
<message><source>Checklist completion</source>
<translation>Повнота чек-листа</translation></message>
<message><source>Checklist deviations</source>
<translation>Відхилення чек-листа</translation></message>
<message><source>Checklist {count}</source>
<translation>Чек-лист {count}</translation></message>
<message><source>Checklist: {item}</source>
<translation>Чек-лист: {item}</translation></message>
<message><source>Checklists</source>
<translation>Чек-листи</translation></message>
<message><source>Choose a case in the list first.</source>
<translation>Спершу виберіть випадок у списку.</translation></message>
<message><source>Choose a passphrase of four or five words. A recovery key is shown once afterwards. The window closes and opens again. The plain file is kept beside: remove it when all is well.</source>
<translation>Виберіть фразу з чотирьох-п'яти слів. Потім один раз буде показано ключ відновлення. Вікно закриється й відкриється знову. Відкритий файл залишиться поруч: вилучіть його, коли все гаразд.</translation></message>
<message><source>Choose a person</source>
<translation>Виберіть особу</translation></message>
<message><source>Choose a procedure on the Plan page: its checklist appears here.</source>
<translation>Виберіть процедуру на сторінці «План»: тут з'явиться її чек-лист.</translation></message>
<message><source>Choose a procedure to see when preparation has to begin.</source>
<translation>Виберіть процедуру, щоб побачити, коли починати підготовку.</translation></message>
<message><source>Choose All to see every product.</source>
<translation>Виберіть «Усі», щоб побачити кожен виріб.</translation></message>
<message><source>Choose another folder.</source>
<translation>Виберіть іншу теку.</translation></message>
<message><source>Choose folder</source>
<translation>Вибрати теку</translation></message>
<message><source>Choose one in the list, or scan its label.</source>
<translation>Виберіть у списку або скануйте етикетку.</translation></message>
<message><source>Chosen by</source>
<translation>Вибрано через</translation></message>
<message><source>Chosen device</source>
<translation>Вибраний виріб</translation></message>
<message><source>Circulating</source>
<translation>Нестерильно</translation></message>
<message><source>clash</source>
<translation>збіг</translation></message>
<message><source>Clear filter</source>
<translation>Скинути фільтр</translation></message>
<message><source>Close</source>
<translation>Закрити</translation></message>
<message><source>Close the program</source>
<translation>Закрити програму</translation></message>
<message><source>Close this window</source>
<translation>Закрити це вікно</translation></message>
<message><source>closed after wrong passwords</source>
<translation>закрито після хибних паролів</translation></message>
<message><source>Closing</source>
<translation>Закриття доступу</translation></message>
<message><source>Closure</source>
<translation>Закриття</translation></message>
<message><source>Closure outcomes</source>
<translation>Результати закриття</translation></message>
<message><source>Closure placed before the large sheath</source>
<translation>Закриття встановлено до великого інтродюсера</translation></message>
<message><source>Code</source>
<translation>Код</translation></message>
<message><source>Codes tell people apart: change one.</source>
<translation>Коди розрізняють людей: змініть один.</translation></message>
<message><source>Coil lumen from</source>
<translation>Просвіт для спіралей від</translation></message>
<message><source>Coil lumen to</source>
<translation>Просвіт для спіралей до</translation></message>
<message><source>Coil wire</source>
<translation>Дріт спіралі</translation></message>
<message><source>Colors</source>
<translation>Кольори</translation></message>
<message><source>Columns</source>
<translation>Стовпці</translation></message>
<message><source>Columns, order and widths under a name.</source>
<translation>Стовпці, порядок і ширина під назвою.</translation></message>
<message><source>Command</source>
<translation>Команда</translation></message>
<message><source>Command palette</source>
<translation>Палітра команд</translation></message>
<message><source>Commands</source>
<translation>Команди</translation></message>
<message><source>Compare and choose</source>
<translation>Порівняти й вибрати</translation></message>
<message><source>Compare plans</source>
<translation>Порівняти плани</translation></message>
<message><source>Compare with the label.</source>
<translation>Порівняйте з етикеткою.</translation></message>
<message><source>complete</source>
<translation>повний</translation></message>
<message><source>Completion</source>
<translation>Повнота</translation></message>
<message><source>Complication</source>
<translation>Ускладнення</translation></message>
<message><source>Complication rates</source>
<translation>Частота ускладнень</translation></message>
<message><source>Complication rates against published limits</source>
<translation>Частота ускладнень і опубліковані межі</translation></message>
<message><source>Complications</source>
<translation>Ускладнення</translation></message>
<message><source>computed</source>
<translation>обчислено</translation></message>
<message><source>Concentration</source>
<translation>Концентрація</translation></message>
<message><source>Conditions</source>
<translation>Стани</translation></message>
<message><source>Confirm</source>
<translation>Підтвердити</translation></message>
<message><source>Confirm as second person: {item}</source>
<translation>Підтвердити як друга особа: {item}</translation></message>
<message><source>Confirm by PIN</source>
<translation>Підтвердити PIN-кодом</translation></message>
<message><source>connection encrypted, name of the server not checked</source>
<translation>з'єднання зашифроване, ім'я сервера не перевірено</translation></message>
<message><source>connection encrypted, server not checked</source>
<translation>з'єднання зашифроване, сервер не перевірено</translation></message>
<message><source>connection may be unencrypted</source>
<translation>з'єднання може бути незашифрованим</translation></message>
<message><source>connection not encrypted</source>
<translation>з'єднання не зашифроване</translation></message>
<message><source>Consent</source>
<translation>Згода</translation></message>
<message><source>Consent is not recorded</source>
<translation>Згоду не записано</translation></message>
<message><source>Consultant</source>
<translation>Спеціаліст</translation></message>
<message><source>Content pack</source>
<translation>Пакет даних</translation></message>
<message><source>Content pack {version} ({count} procedures)</source>
<translation>Дані {version} (процедур: {count})</translation></message>
<message><source>Content pack {version} ({count} procedures), clinical texts in English</source>
<translation>Дані {version} (процедур: {count}), клінічні тексти англійською</translation></message>
<message><source>Contraindications</source>
<translation>Протипоказання</translation></message>
<message><source>Contrast</source>
<translation>Контраст</translation></message>
<message><source>Contrast agent</source>
<translation>Контрастна речовина</translation></message>
<message><source>Contrast allergy</source>
<translation>Алергія на контраст</translation></message>
<message><source>Contrast and drugs</source>
<translation>Контраст і ліки</translation></message>
<message><source>Contrast by procedure</source>
<translation>Контраст за процедурами</translation></message>
<message><source>Contrast given</source>
<translation>Введено контрасту</translation></message>
<message><source>Contrast route</source>
<translation>Шлях уведення контрасту</translation></message>
<message><source>Contrast volume</source>
<translation>Об'єм контрасту</translation></message>
<message><source>contrast volume, mL</source>
<translation>об'єм контрасту, мл</translation></message>
<message><source>Copy all rows</source>
<translation>Копіювати всі рядки</translation></message>
<message><source>Copy details</source>
<translation>Копіювати подробиці</translation></message>
<message><source>Copy the row</source>
<translation>Копіювати рядок</translation></message>
<message><source>corrected</source>
<translation>виправлено</translation></message>
<message><source>Count lot {lot}</source>
<translation>Порахувати партію {lot}</translation></message>
<message><source>Counting ...</source>
<translation>Підрахунок ...</translation></message>
<message><source>CrCl</source>
<translation>CrCl</translation></message>
<message><source>CSV files (*.csv)</source>
<translation>Файли CSV (*.csv)</translation></message>
<message><source>Curative</source>
<translation>Куративне</translation></message>
<message><source>CUSUM</source>
<translation>CUSUM</translation></message>
<message><source>Dark</source>
<translation>Темні</translation></message>
<message><source>Dark appearance</source>
<translation>Темний вигляд</translation></message>
<message><source>Data</source>
<translation>Дані</translation></message>
<message><source>Data as CSV</source>
<translation>Дані як CSV</translation></message>
<message><source>Database: {name}</source>
<translation>База даних: {name}</translation></message>
<message><source>Date</source>
<translation>Дата</translation></message>
<message><source>Day after</source>
<translation>Наступний день</translation></message>
<message><source>Day and time, empty while there is none</source>
<translation>Дата й час; порожньо, якщо немає</translation></message>
<message><source>Day before</source>
<translation>Попередній день</translation></message>
<message><source>Days. Empty: as long as the content pack says.</source>
<translation>Днів. Порожньо: як у пакеті даних.</translation></message>
<message><source>De-identified</source>
<translation>Знеособлено</translation></message>
<message><source>Dead space</source>
<translation>Мертвий простір</translation></message>
<message><source>December</source>
<translation>грудня</translation></message>
<message><source>Decide later (Esc)</source>
<translation>Вирішити пізніше (Esc)</translation></message>
<message><source>Delivered through</source>
<translation>Доставлено через</translation></message>
<message><source>Delivery path</source>
<translation>Шлях доставки</translation></message>
<message><source>Delivery path: does it fit?</source>
<translation>Шлях доставки: чи проходить?</translation></message>
<message><source>Demo store: {name}</source>
<translation>Демонстраційна база: {name}</translation></message>
<message><source>Deviations</source>
<translation>Відхилення</translation></message>
<message><source>Deviations per 100 cases</source>
<translation>Відхилення на 100 випадків</translation></message>
<message><source>deviations per 100 cases</source>
<translation>відхилення на 100 випадків</translation></message>
<message><source>Device</source>
<translation>Пристрій</translation></message>
<message><source>Device identifier</source>
<translation>Ідентифікатор виробу</translation></message>
<message><source>Device identifier (UDI)</source>
<translation>Ідентифікатор виробу (UDI)</translation></message>
<message><source>Device identifier elements</source>
<translation>Елементи ідентифікатора</translation></message>
<message><source>Device identifier examples</source>
<translation>Приклади ідентифікатора</translation></message>
<message><source>Device identifier rules</source>
<translation>Правила ідентифікатора</translation></message>
<message><source>Device removal</source>
<translation>Видалення пристрою</translation></message>
<message><source>Devices</source>
<translation>Вироби</translation></message>
<message><source>Diabetes</source>
<translation>Діабет</translation></message>
<message><source>Diagnostic</source>
<translation>Діагностична</translation></message>
<message><source>Diameter</source>
<translation>Діаметр</translation></message>
<message><source>Diastolic</source>
<translation>Діастолічний</translation></message>
<message><source>Diastolic pressure</source>
<translation>Діастолічний тиск</translation></message>
<message><source>Did you mean {words}?</source>
<translation>Можливо, {words}?</translation></message>
<message><source>Difference</source>
<translation>Відмінність</translation></message>
<message><source>Differs</source>
<translation>Відрізняється</translation></message>
<message><source>Discharge</source>
<translation>Виписка</translation></message>
<message><source>Disposition</source>
<translation>Куди переведено</translation></message>
<message><source>DMSO compatible</source>
<translation>Сумісний із ДМСО</translation></message>
<message><source>DMSO filled first</source>
<translation>Спершу заповнено ДМСО</translation></message>
<message><source>Do not start</source>
<translation>Не починати</translation></message>
<message><source>Do not use {device}.</source>
<translation>Не використовуйте {device}.</translation></message>
<message><source>Documents are old after</source>
<translation>Документи застарілі після</translation></message>
<message><source>does not fit</source>
<translation>не проходить</translation></message>
<message><source>Done</source>
<translation>Виконано</translation></message>
<message><source>Done cases</source>
<translation>Виконані випадки</translation></message>
<message><source>Done cases by procedure and role, for the technologist's own record.</source>
<translation>Виконані випадки за процедурою та роллю, для власного журналу технолога.</translation></message>
<message><source>done {day}</source>
<translation>виконано {day}</translation></message>
<message><source>Dose</source>
<translation>Доза</translation></message>
<message><source>Dose by procedure</source>
<translation>Доза за процедурами</translation></message>
<message><source>Dose follow-up</source>
<translation>Контроль дози</translation></message>
<message><source>Dose times</source>
<translation>Час прийому доз</translation></message>
<message><source>Doses by weight and the contrast limit are worked out from it</source>
<translation>З неї обчислюються дози за вагою та межа контрасту</translation></message>
<message><source>Dot: our rate; line: its 95 % interval (Wilson); bar: the society's limit.</source>
<translation>Точка: наша частота; лінія: 95 % інтервал (Вілсон); смуга: межа товариства.</translation></message>
<message><source>Draw again</source>
<translation>Списати знову</translation></message>
<message numerus="yes"><source>Drawn again: {n} points are left.</source>
<translation><numerusform>Списано знову: залишився {n} пункт.</numerusform><numerusform>Списано знову: залишилося {n} пункти.</numerusform><numerusform>Списано знову: залишилося {n} пунктів.</numerusform></translation></message>
<message><source>Drop</source>
<translation>Скасувати</translation></message>
<message><source>Drop the task</source>
<translation>Скасувати завдання</translation></message>
<message><source>dropped: {reason}</source>
<translation>скасовано: {reason}</translation></message>
<message><source>Drug</source>
<translation>Препарат</translation></message>
<message><source>Drug in the oil</source>
<translation>Препарат в олії</translation></message>
<message><source>Drug solution</source>
<translation>Розчин препарату</translation></message>
<message><source>Drugs</source>
<translation>Препарати</translation></message>
<message><source>due {day}</source>
<translation>термін {day}</translation></message>
<message><source>due {when}</source>
<translation>термін: {when}</translation></message>
<message><source>Due: a day, or days from today</source>
<translation>Термін: дата або кількість днів від сьогодні</translation></message>
<message><source>Duplicate this case</source>
<translation>Дублювати цей випадок</translation></message>
<message><source>Duration</source>
<translation>Тривалість</translation></message>
<message><source>During the procedure</source>
<translation>Під час процедури</translation></message>
<message><source>Each case with an event lifts the sum.</source>
<translation>Кожен випадок із подією піднімає суму.</translation></message>
<message><source>Earlier lung dose</source>
<translation>Попередня доза на легені</translation></message>
<message><source>Edit for this site</source>
<translation>Редагувати для цього закладу</translation></message>
<message><source>Edit product</source>
<translation>Редагувати виріб</translation></message>
<message><source>Edits of yours that were not saved yet are back.</source>
<translation>Ваші ще не збережені зміни повернулися.</translation></message>
<message><source>Elective</source>
<translation>Планово</translation></message>
<message><source>Embolic</source>
<translation>Емболізат</translation></message>
<message><source>Embolic material</source>
<translation>Емболізаційний матеріал</translation></message>
<message><source>Emergency</source>
<translation>Невідкладно</translation></message>
<message><source>Emergency access</source>
<translation>Екстрений доступ</translation></message>
<message><source>Emergency access needs a name.</source>
<translation>Екстрений доступ потребує імені.</translation></message>
<message><source>Emergency access needs its reason.</source>
<translation>Екстрений доступ потребує причини.</translation></message>
<message><source>Emergency access until {time}. It is noted with your reason.</source>
<translation>Екстрений доступ до {time}. Його записано з вашою причиною.</translation></message>
<message><source>Emergency access without an account, with name and reason</source>
<translation>Екстрений доступ без облікового запису, з іменем і причиною</translation></message>
<message><source>Emergency access...</source>
<translation>Екстрений доступ...</translation></message>
<message><source>empty</source>
<translation>порожньо</translation></message>
<message><source>Empty the search</source>
<translation>Очистити пошук</translation></message>
<message><source>Encrypt</source>
<translation>Зашифрувати</translation></message>
<message><source>Encrypt the case store</source>
<translation>Зашифрувати сховище випадків</translation></message>
<message><source>Encrypt the store</source>
<translation>Зашифрувати сховище</translation></message>
<message><source>Encrypt the store with a new key</source>
<translation>Зашифрувати сховище новим ключем</translation></message>
<message><source>Encrypted. Opened by: {ways}.</source>
<translation>Зашифровано. Відкривають: {ways}.</translation></message>
<message><source>Encrypting the case store</source>
<translation>Шифрування сховища випадків</translation></message>
<message><source>Encrypting the case store anew</source>
<translation>Перешифрування сховища</translation></message>
<message><source>End</source>
<translation>Кінець</translation></message>
<message><source>End of the procedure</source>
<translation>Кінець процедури</translation></message>
<message><source>Enter</source>
<translation>Enter</translation></message>
<message><source>Entries of the section</source>
<translation>Записи розділу</translation></message>
<message><source>Entries rest on</source>
<translation>Записи ґрунтуються на</translation></message>
<message><source>Entries this site has changed or added, and sign-offs. Empty: beside the settings. From the next start on.</source>
<translation>Записи, змінені чи додані закладом, і затвердження. Порожньо: поруч із налаштуваннями. Від наступного запуску.</translation></message>
<message><source>Entry</source>
<translation>Запис</translation></message>
<message><source>Epidural</source>
<translation>Епідурально</translation></message>
<message><source>event at the site in {events} of {asked}, {share} ({low} to {high})</source>
<translation>подія в місці доступу: {events} з {asked}, {share} ({low}–{high})</translation></message>
<message><source>Events</source>
<translation>Події</translation></message>
<message><source>Events at the site</source>
<translation>Події в місці</translation></message>
<message><source>Events per 100 cases</source>
<translation>Подій на 100 випадків</translation></message>
<message><source>events per 100 cases</source>
<translation>подій на 100 випадків</translation></message>
<message><source>Events per 100 cases; limits three standard errors from the mean of the period.</source>
<translation>Подій на 100 випадків; межі — три стандартні похибки від середнього за період.</translation></message>
<message><source>Every device that cases name was drawn from its lot.</source>
<translation>Кожен виріб, названий у випадках, списано з його партії.</translation></message>
<message><source>everybody</source>
<translation>усі</translation></message>
<message><source>Everything that is done is noted with a name. Settings, Staff changes this later.</source>
<translation>Усе, що робиться, записується з іменем. Пізніше це змінюють у Налаштуваннях, Персонал.</translation></message>
<message><source>Evidence</source>
<translation>Доказовість</translation></message>
<message><source>Excel</source>
<translation>Excel</translation></message>
<message><source>Expected end</source>
<translation>Очікуване завершення</translation></message>
<message><source>Expected outcome</source>
<translation>Очікуваний результат</translation></message>
<message><source>Expects</source>
<translation>Очікує</translation></message>
<message><source>Expired</source>
<translation>Прострочено</translation></message>
<message><source>expired</source>
<translation>прострочено</translation></message>
<message><source>Expired on {day}.</source>
<translation>Прострочено {day}.</translation></message>
<message><source>Expires</source>
<translation>Придатний до</translation></message>
<message><source>Expires in {n} days.</source>
<translation>Спливає за {n} дн.</translation></message>
<message><source>Expires on</source>
<translation>Придатний до</translation></message>
<message><source>Expiring</source>
<translation>Спливає</translation></message>
<message><source>Export cases</source>
<translation>Експорт випадків</translation></message>
<message><source>export cases</source>
<translation>експортувати випадки</translation></message>
<message><source>Export the stock to CSV</source>
<translation>Експорт складу в CSV</translation></message>
<message><source>Export to CSV</source>
<translation>Експорт у CSV</translation></message>
<message><source>Export what was found to CSV</source>
<translation>Експорт знайденого в CSV</translation></message>
<message numerus="yes"><source>Export {n} rows to CSV</source>
<translation><numerusform>Експорт {n} рядка в CSV</numerusform><numerusform>Експорт {n} рядків у CSV</numerusform><numerusform>Експорт {n} рядків у CSV</numerusform></translation></message>
<message><source>Exporting cases</source>
<translation>Експорт випадків</translation></message>
<message><source>Export…</source>
<translation>Експорт…</translation></message>
<message><source>F</source>
<translation>Ж</translation></message>
<message><source>Facts</source>
<translation>Дані</translation></message>
<message><source>Fasting</source>
<translation>Голодування</translation></message>
<message><source>Favorite</source>
<translation>Обране</translation></message>
<message><source>favorite</source>
<translation>обране</translation></message>
<message><source>Favorite: take the mark away</source>
<translation>Обране: зняти позначку</translation></message>
<message><source>Favorites stand first while nothing is typed</source>
<translation>Обрані стоять першими, поки нічого не введено</translation></message>
<message><source>February</source>
<translation>лютого</translation></message>
<message><source>Female</source>
<translation>Жіноча</translation></message>
<message><source>Fields of the pack, in YAML. The shipped entry stays as it is; yours stands in for it. Another id adds an entry.</source>
<translation>Поля пакета у форматі YAML. Постачений запис залишається, ваш його замінює. Інший ідентифікатор додає новий запис.</translation></message>
<message><source>Fill in a new password or PIN.</source>
<translation>Введіть новий пароль або PIN.</translation></message>
<message><source>Fill in “{row}”</source>
<translation>Заповнити «{row}»</translation></message>
<message><source>Filters</source>
<translation>Фільтри</translation></message>
<message><source>Find</source>
<translation>Пошук</translation></message>
<message><source>Find a case, patient, procedure or command</source>
<translation>Знайти випадок, пацієнта, процедуру чи команду</translation></message>
<message><source>Find a condition by name</source>
<translation>Знайти стан за назвою</translation></message>
<message><source>Find a procedure</source>
<translation>Знайти процедуру</translation></message>
<message><source>Find a procedure by name</source>
<translation>Знайти процедуру за назвою</translation></message>
<message><source>Find a site by name</source>
<translation>Знайти місце за назвою</translation></message>
<message><source>Find a test by name</source>
<translation>Знайти аналіз за назвою</translation></message>
<message><source>Find by name, synonym, region or indication</source>
<translation>Пошук за назвою, синонімом, ділянкою чи показанням</translation></message>
<message><source>First case of each room and day: in the room after its scheduled time.</source>
<translation>Перший випадок кабінету за день: у кабінеті після запланованого часу.</translation></message>
<message><source>First contact</source>
<translation>Перший контакт</translation></message>
<message><source>First puncture</source>
<translation>Перша пункція</translation></message>
<message><source>First start</source>
<translation>Перший початок</translation></message>
<message><source>First step at {next} Gy</source>
<translation>Перший рівень за {next} Гр</translation></message>
<message><source>First steps</source>
<translation>Перші кроки</translation></message>
<message><source>First-pass renal exposure</source>
<translation>Перше проходження через нирки</translation></message>
<message><source>Fistula or malformation</source>
<translation>Фістула або мальформація</translation></message>
<message><source>Fit</source>
<translation>Сумісність</translation></message>
<message><source>fits</source>
<translation>проходить</translation></message>
<message><source>Fluoroscopy</source>
<translation>Рентгеноскопія</translation></message>
<message><source>Fluoroscopy time</source>
<translation>Час рентгеноскопії</translation></message>
<message><source>Fluoroscopy time by procedure</source>
<translation>Час рентгеноскопії за процедурами</translation></message>
<message><source>fluoroscopy time, min</source>
<translation>час рентгеноскопії, хв</translation></message>
<message><source>Folder</source>
<translation>Тека</translation></message>
<message><source>Folder of own content</source>
<translation>Тека власних даних</translation></message>
<message><source>Folder of the backups</source>
<translation>Тека копій</translation></message>
<message><source>Follow-up</source>
<translation>Спостереження після процедури</translation></message>
<message><source>follow-up</source>
<translation>подальший огляд</translation></message>
<message><source>Follow-up task added</source>
<translation>Завдання додано</translation></message>
<message><source>Follow-up task done</source>
<translation>Завдання виконано</translation></message>
<message><source>Follow-up task dropped</source>
<translation>Завдання скасовано</translation></message>
<message><source>for example L4/L5</source>
<translation>наприклад L4/L5</translation></message>
<message><source>For reference only; the dose comes from the signed order.</source>
<translation>Лише для довідки; доза — з підписаного призначення.</translation></message>
<message><source>For spreadsheets: with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe in front, which changes it.</source>
<translation>Для електронних таблиць: з міткою порядку байтів. Текст, схожий на формулу, отримує апостроф попереду, що його змінює.</translation></message>
<message><source>For when somebody may have seen the key. The window closes and opens again; the file under the old key is kept beside. A new recovery key is shown afterwards.</source>
<translation>Якщо ключ міг хтось побачити. Вікно закриється й відкриється знову; файл зі старим ключем залишиться поруч. Потім буде показано новий ключ відновлення.</translation></message>
<message><source>for {indication}</source>
<translation>для: {indication}</translation></message>
<message><source>For {minutes} minutes you may read, plan and start cases. Your name and the reason are kept in the audit trail and are looked at afterwards.</source>
<translation>Протягом {minutes} хвилин ви можете читати, планувати й починати випадки. Ваше ім'я та причина залишаються в журналі аудиту, і їх потім перевіряють.</translation></message>
<message><source>Forget</source>
<translation>Забути</translation></message>
<message><source>Forget this view</source>
<translation>Забути цей вигляд</translation></message>
<message><source>Format</source>
<translation>Формат</translation></message>
<message><source>Found</source>
<translation>Знайдено</translation></message>
<message><source>Free text</source>
<translation>Довільний текст</translation></message>
<message><source>French size</source>
<translation>Розмір (French)</translation></message>
<message><source>Fri</source>
<translation>Пт</translation></message>
<message><source>Friday</source>
<translation>П'ятниця</translation></message>
<message><source>From the next start on. Clinical texts stay in the language of the content pack until the site translates them.</source>
<translation>Від наступного запуску. Клінічні тексти лишаються мовою пакета даних, доки заклад їх не перекладе.</translation></message>
<message><source>From the tip of the sheath.</source>
<translation>Від кінчика інтродюсера.</translation></message>
<message><source>from {first} until {last}</source>
<translation>від {first} до {last}</translation></message>
<message><source>from {words}</source>
<translation>з: {words}</translation></message>
<message><source>Full meal</source>
<translation>Повний прийом їжі</translation></message>
<message><source>Full size</source>
<translation>На весь розмір</translation></message>
<message><source>Function score</source>
<translation>Оцінка функції</translation></message>
<message><source>Gauge</source>
<translation>Калібр (G)</translation></message>
<message><source>Give it again.</source>
<translation>Введіть ще раз.</translation></message>
<message><source>Give it and sign.</source>
<translation>Введіть його та підпишіть.</translation></message>
<message><source>Give the day as 2026-09-11, or a number of days from today.</source>
<translation>Вкажіть дату як 2026-09-11 або кількість днів від сьогодні.</translation></message>
<message><source>Given at</source>
<translation>Введено о</translation></message>
<message><source>Gives</source>
<translation>Дає</translation></message>
<message><source>GLP-1 rules</source>
<translation>Правила GLP-1</translation></message>
<message><source>Glue in the mixture</source>
<translation>Клей у суміші</translation></message>
<message><source>Go to field</source>
<translation>До поля</translation></message>
<message><source>Go to the field that settles it</source>
<translation>До поля, яке це вирішує</translation></message>
<message><source>Go to today</source>
<translation>До сьогодні</translation></message>
<message><source>Go to {field}</source>
<translation>До: {field}</translation></message>
<message><source>Goes through</source>
<translation>Проходить через</translation></message>
<message><source>Gone: {titles}</source>
<translation>Зникло: {titles}</translation></message>
<message><source>Grade</source>
<translation>Ступінь</translation></message>
<message><source>grade {code}</source>
<translation>ступінь {code}</translation></message>
<message><source>Guidance</source>
<translation>Контроль</translation></message>
<message><source>Handover</source>
<translation>Передача</translation></message>
<message><source>has a caution</source>
<translation>є «обережно»</translation></message>
<message><source>has a PIN</source>
<translation>має PIN</translation></message>
<message><source>has a stop</source>
<translation>є стоп</translation></message>
<message><source>has left</source>
<translation>більше не працює</translation></message>
<message><source>Height</source>
<translation>Зріст</translation></message>
<message><source>height?</source>
<translation>зріст?</translation></message>
<message><source>Held drugs</source>
<translation>Призупинені препарати</translation></message>
<message><source>Help</source>
<translation>Довідка</translation></message>
<message><source>Help for this page</source>
<translation>Довідка до цієї сторінки</translation></message>
<message><source>Hemostasis</source>
<translation>Гемостаз</translation></message>
<message><source>Heparinized saline</source>
<translation>Гепаринізований фізрозчин</translation></message>
<message><source>here: {written}</source>
<translation>тут: {written}</translation></message>
<message><source>Hide</source>
<translation>Сховати</translation></message>
<message><source>High blood pressure</source>
<translation>Високий тиск</translation></message>
<message><source>High contrast</source>
<translation>Висока контрастність</translation></message>
<message><source>Highest pressure</source>
<translation>Найвищий тиск</translation></message>
<message><source>Highest, {unit}</source>
<translation>Найбільше, {unit}</translation></message>
<message><source>historical, recorded when used</source>
<translation>історичний, записують за використання</translation></message>
<message><source>History</source>
<translation>Історія</translation></message>
<message><source>hold</source>
<translation>пауза</translation></message>
<message><source>Holds</source>
<translation>Містить</translation></message>
<message><source>Hours of observation after the procedure; printed for the ward</source>
<translation>Години спостереження після процедури; друкуються для відділення</translation></message>
<message><source>How many</source>
<translation>Скільки</translation></message>
<message><source>How many times a day</source>
<translation>Скільки разів на день</translation></message>
<message><source>How the puncture is closed; bed rest depends on it</source>
<translation>Як закривають пункцію; від цього залежить ліжковий режим</translation></message>
<message><source>Hub of the parent catheter</source>
<translation>Роз'єм провідного катетера</translation></message>
<message><source>hydration</source>
<translation>гідратація</translation></message>
<message><source>I have it on paper</source>
<translation>Він у мене на папері</translation></message>
<message><source>If needed</source>
<translation>За потреби</translation></message>
<message><source>Imaging</source>
<translation>Візуалізація</translation></message>
<message><source>Imaging guidance</source>
<translation>Візуальний контроль</translation></message>
<message><source>Imaging used, the puncture included</source>
<translation>Візуалізація, включно з пункцією</translation></message>
<message><source>Import</source>
<translation>Імпорт</translation></message>
<message><source>Import a stock list</source>
<translation>Імпорт списку складу</translation></message>
<message><source>Import cases</source>
<translation>Імпорт випадків</translation></message>
<message><source>import cases</source>
<translation>імпортувати випадки</translation></message>
<message><source>Import CSV</source>
<translation>Імпорт CSV</translation></message>
<message><source>In an emergency nothing waits for results</source>
<translation>В екстреному випадку результатів не чекають</translation></message>
<message><source>In force from now on: content {version}.</source>
<translation>Діє відтепер: дані {version}.</translation></message>
<message><source>in materials</source>
<translation>у матеріалах</translation></message>
<message><source>In one injection</source>
<translation>За одне введення</translation></message>
<message><source>In room</source>
<translation>У кабінеті</translation></message>
<message><source>In stock</source>
<translation>В наявності</translation></message>
<message><source>In the room</source>
<translation>У кабінеті</translation></message>
<message><source>Indication</source>
<translation>Показання</translation></message>
<message><source>Indications</source>
<translation>Показання</translation></message>
<message><source>Info</source>
<translation>Інформація</translation></message>
<message><source>Information for the patient</source>
<translation>Інформація для пацієнта</translation></message>
<message><source>Infusions</source>
<translation>Інфузії</translation></message>
<message><source>Infusions and drugs through the catheter</source>
<translation>Інфузії та ліки через катетер</translation></message>
<message><source>Injected above or into the renal arteries, so that it reaches the kidneys undiluted</source>
<translation>Уведено вище ниркових артерій або в них, тому потрапляє в нирки нерозведеним</translation></message>
<message><source>Injector limit</source>
<translation>Межа інжектора</translation></message>
<message><source>Inner diameter measured by ultrasound or CT</source>
<translation>Внутрішній діаметр за УЗД або КТ</translation></message>
<message><source>Inpatient, outpatient or emergency: where the patient comes from</source>
<translation>Стаціонар, амбулаторія чи невідкладна допомога: звідки пацієнт</translation></message>
<message><source>Insights</source>
<translation>Аналітика</translation></message>
<message><source>instead of {part}</source>
<translation>замість {part}</translation></message>
<message><source>Intended effect</source>
<translation>Очікуваний ефект</translation></message>
<message><source>Interventional radiology</source>
<translation>Інтервенційна радіологія</translation></message>
<message><source>Intra-arterial</source>
<translation>Внутрішньоартеріально</translation></message>
<message><source>Intrathecal</source>
<translation>Інтратекально</translation></message>
<message><source>Intravenous</source>
<translation>Внутрішньовенно</translation></message>
<message><source>Iodine concentration</source>
<translation>Концентрація йоду</translation></message>
<message><source>Iodized oil in the mixture.</source>
<translation>Йодована олія в суміші.</translation></message>
<message><source>IR Planner is a decision aid for trained staff of interventional radiology. It is not a certified medical device. It brings together what was entered and what the content pack cites; it does not know the patient. Every figure has to be checked by the person who acts on it, and doses come from signed orders only.</source>
<translation>IR Planner — допомога в ухваленні рішень для навченого персоналу інтервенційної радіології. Це не сертифікований медичний виріб. Програма зводить разом введені дані та посилання пакета; пацієнта вона не знає. Кожне число має перевірити той, хто за ним діє, а дози — лише з підписаних призначень.</translation></message>
<message><source>Is the disk full?</source>
<translation>Чи не заповнений диск?</translation></message>
<message><source>It can only change places with cases of its room that have not begun.</source>
<translation>Помінятися можна лише з непочатими випадками того ж кабінету.</translation></message>
<message><source>It cannot be used until they are mended. The details name each file and field.</source>
<translation>Його не можна використати, доки їх не виправлено. Подробиці називають файл і поле.</translation></message>
<message><source>It is noted in the audit trail.</source>
<translation>Це записується в журнал аудиту.</translation></message>
<message><source>It is open in another window: {holder}. Taking over lets that window save and close. Nothing that was saved is lost either way.</source>
<translation>Відкрито в іншому вікні: {holder}. Перебирання дасть тому вікну зберегти й закритися. Збережене не загубиться.</translation></message>
<message><source>It is opened in the name of whoever gives PIN or password.</source>
<translation>Відкривається від імені того, хто вводить PIN або пароль.</translation></message>
<message><source>It is recalled: {reason}</source>
<translation>Відкликано виріб: {reason}</translation></message>
<message><source>It is the same one</source>
<translation>Це той самий</translation></message>
<message><source>It stays to be read. Say why it was none.</source>
<translation>Запис залишиться видимим. Вкажіть, чому це не подія.</translation></message>
<message><source>It was to be used by {day}; the procedure is on {date}.</source>
<translation>Придатний до {day}; процедура {date}.</translation></message>
<message><source>Item</source>
<translation>Позиція</translation></message>
<message><source>Items answered, %</source>
<translation>Пункти з відповіддю, %</translation></message>
<message><source>items answered, %</source>
<translation>пункти з відповіддю, %</translation></message>
<message><source>Items answered, of all that applied to done cases.</source>
<translation>Пункти з відповіддю серед тих, що стосувалися виконаних випадків.</translation></message>
<message><source>Its cases</source>
<translation>Його тести</translation></message>
<message><source>January</source>
<translation>січня</translation></message>
<message><source>July</source>
<translation>липня</translation></message>
<message><source>June</source>
<translation>червня</translation></message>
<message><source>KAP</source>
<translation>ДКП</translation></message>
<message><source>Keep</source>
<translation>Зберегти</translation></message>
<message><source>Keep as it is</source>
<translation>Залишити як є</translation></message>
<message><source>Keep it as a new case</source>
<translation>Зберегти як новий випадок</translation></message>
<message><source>Keep it plain, without protection</source>
<translation>Залишити без захисту</translation></message>
<message><source>Keep the plan's, fill in the rest</source>
<translation>Лишити дані плану, решту заповнити</translation></message>
<message><source>Keep this password</source>
<translation>Зберегти цей пароль</translation></message>
<message><source>Keep this search</source>
<translation>Зберегти цей пошук</translation></message>
<message><source>Keep this search…</source>
<translation>Зберегти цей пошук…</translation></message>
<message><source>Kept</source>
<translation>Збережено</translation></message>
<message><source>Kept of yours: {fields}.</source>
<translation>Залишено ваше: {fields}.</translation></message>
<message><source>Kept: one a day for {days} days, {weeks} weeks and {months} months.</source>
<translation>Зберігаються: щоденні {days} днів, щотижневі {weeks} тижнів, щомісячні {months} місяців.</translation></message>
<message><source>Kerma-area product</source>
<translation>Добуток керма–площа</translation></message>
<message><source>Kerma-area product by procedure</source>
<translation>Добуток керма–площа за процедурами</translation></message>
<message><source>kerma-area product, Gy·cm²</source>
<translation>добуток керма–площа, Гр·см²</translation></message>
<message><source>Key</source>
<translation>Ключ</translation></message>
<message><source>Keys salted, dates moved by weeks of the patient's own, ages above 89 grouped, free text left out and the rest searched for the patient's names and numbers. Whether it may leave is for the site to say.</source>
<translation>Ключі з сіллю, дати зсунуто на власні тижні пацієнта, вік понад 89 згруповано, вільний текст вилучено, решту перевірено на імена й номери пацієнта. Чи можна це передавати, вирішує заклад.</translation></message>
<message><source>Kidney</source>
<translation>Нирки</translation></message>
<message><source>Kidney function stages</source>
<translation>Стадії функції нирок</translation></message>
<message><source>Kind</source>
<translation>Вид</translation></message>
<message><source>Kind of task</source>
<translation>Вид завдання</translation></message>
<message><source>Kit</source>
<translation>Набір</translation></message>
<message><source>Kit {name} removed.</source>
<translation>Набір {name} видалено.</translation></message>
<message><source>Kit {name} saved.</source>
<translation>Набір {name} збережено.</translation></message>
<message><source>Kit, procedure or operator</source>
<translation>Набір, процедура або оператор</translation></message>
<message><source>Kit: {name}</source>
<translation>Набір: {name}</translation></message>
<message><source>Kits</source>
<translation>Набори</translation></message>
<message><source>Known from</source>
<translation>Відомо з</translation></message>
<message><source>label</source>
<translation>інструкція</translation></message>
<message><source>Label: highest pressure</source>
<translation>Етикетка: найвищий тиск</translation></message>
<message><source>Label: largest lumen</source>
<translation>Етикетка: найбільший просвіт</translation></message>
<message><source>Label: largest wire</source>
<translation>Етикетка: найбільший провідник</translation></message>
<message><source>Label: smallest lumen</source>
<translation>Етикетка: найменший просвіт</translation></message>
<message><source>Laboratory</source>
<translation>Лабораторія</translation></message>
<message><source>Laboratory results</source>
<translation>Лабораторні результати</translation></message>
<message><source>laboratory test</source>
<translation>лабораторний аналіз</translation></message>
<message><source>Laboratory values</source>
<translation>Лабораторні показники</translation></message>
<message><source>Language</source>
<translation>Мова</translation></message>
<message><source>Larger text</source>
<translation>Більший текст</translation></message>
<message><source>Largest outside</source>
<translation>Найбільший зовнішній</translation></message>
<message><source>Largest sheath of this access, in French</source>
<translation>Найбільший інтродюсер цього доступу, у French</translation></message>
<message><source>Largest wire</source>
<translation>Найбільший провідник</translation></message>
<message><source>Last dose</source>
<translation>Остання доза</translation></message>
<message><source>last dose</source>
<translation>остання доза</translation></message>
<message><source>Last food and drink</source>
<translation>Остання їжа та пиття</translation></message>
<message><source>Last month</source>
<translation>Минулий місяць</translation></message>
<message><source>Last year</source>
<translation>Минулий рік</translation></message>
<message><source>LAST, First</source>
<translation>ПРІЗВИЩЕ, Ім'я</translation></message>
<message><source>Later</source>
<translation>Пізніше</translation></message>
<message><source>Leave it</source>
<translation>Залишити</translation></message>
<message><source>Leave it ...</source>
<translation>Залишити ...</translation></message>
<message><source>Leave it out</source>
<translation>Не додавати</translation></message>
<message><source>Left</source>
<translation>Ліворуч</translation></message>
<message><source>Left out, as it cannot be read: {terms}</source>
<translation>Пропущено, бо не вдається прочитати: {terms}</translation></message>
<message><source>Legend</source>
<translation>Легенда</translation></message>
<message><source>Length</source>
<translation>Довжина</translation></message>
<message><source>Letter</source>
<translation>Letter</translation></message>
<message><source>Level</source>
<translation>Рівень</translation></message>
<message><source>Level and airway</source>
<translation>Рівень і дихальні шляхи</translation></message>
<message><source>level not recorded</source>
<translation>рівень не записано</translation></message>
<message><source>Lift</source>
<translation>Зняти</translation></message>
<message><source>Lift recall</source>
<translation>Зняти відкликання</translation></message>
<message><source>Lift the recall</source>
<translation>Зняти це відкликання</translation></message>
<message><source>Light</source>
<translation>Світлі</translation></message>
<message><source>Light appearance</source>
<translation>Світлий вигляд</translation></message>
<message><source>Limit not known: weight, strength or volume is missing.</source>
<translation>Межа невідома: бракує ваги, концентрації чи об'єму.</translation></message>
<message><source>Limit {h}</source>
<translation>Межа {h}</translation></message>
<message><source>Limit, %</source>
<translation>Межа, %</translation></message>
<message><source>Limits and deviations</source>
<translation>Межі та відхилення</translation></message>
<message><source>Limits while the case runs</source>
<translation>Межі під час процедури</translation></message>
<message><source>Line label: ARTERIAL - {drugs}</source>
<translation>Етикетка лінії: АРТЕРІАЛЬНА - {drugs}</translation></message>
<message><source>Line: 10 to 90 %; box: the middle half; mark: median; dots: single cases where few.</source>
<translation>Лінія: 10–90 %; прямокутник: середня половина; риска: медіана; точки: окремі випадки, якщо їх мало.</translation></message>
<message><source>Lines</source>
<translation>Рядки</translation></message>
<message><source>Linked procedures</source>
<translation>Пов'язані процедури</translation></message>
<message><source>Linked procedures in the same case</source>
<translation>Пов'язані процедури в цьому ж випадку</translation></message>
<message><source>Listed in both SIR classes: the operator decides.</source>
<translation>В обох класах SIR: вирішує оператор.</translation></message>
<message><source>Lists offered while planning</source>
<translation>Списки під час планування</translation></message>
<message><source>Local</source>
<translation>Місцево</translation></message>
<message><source>Local anesthetic</source>
<translation>Місцевий анестетик</translation></message>
<message><source>Lock</source>
<translation>Заблокувати</translation></message>
<message><source>Locked</source>
<translation>Заблоковано</translation></message>
<message><source>Locks after</source>
<translation>Блокується через</translation></message>
<message><source>Login</source>
<translation>Логін</translation></message>
<message><source>Login or password is wrong.</source>
<translation>Неправильний логін або пароль.</translation></message>
<message><source>Longest pause</source>
<translation>Найдовша пауза</translation></message>
<message><source>Look for part of a name, kind, size, lot, shelf, reference number or barcode.</source>
<translation>Шукайте частину назви, виду, розміру, партії, полиці, номера чи штрихкоду.</translation></message>
<message><source>Look for part of a name, procedure or operator.</source>
<translation>Шукайте частину назви, процедури чи імені оператора.</translation></message>
<message><source>Looking up what changed since planning …</source>
<translation>Пошук змін після планування …</translation></message>
<message><source>Looks for doubled odds against a rate of {rate}, {base}. At that rate one false alarm in about {n} cases.</source>
<translation>Шукає подвоєння шансів проти частоти {rate}, {base}. За такої частоти одна хибна тривога приблизно на {n} випадків.</translation></message>
<message><source>Lost, in the store only: {cases}</source>
<translation>Буде втрачено, є лише у сховищі: {cases}</translation></message>
<message><source>Lot</source>
<translation>Партія</translation></message>
<message><source>lot</source>
<translation>партія</translation></message>
<message><source>lot {lot}</source>
<translation>партія {lot}</translation></message>
<message><source>Lots</source>
<translation>Партії</translation></message>
<message><source>Lower limit</source>
<translation>Нижня межа</translation></message>
<message><source>Lumen</source>
<translation>Просвіт</translation></message>
<message><source>Lumen (in)</source>
<translation>Просвіт (дюйм)</translation></message>
<message><source>Lumen (mm)</source>
<translation>Просвіт (мм)</translation></message>
<message><source>lumen {size} in</source>
<translation>просвіт {size} in</translation></message>
<message><source>Lung mass</source>
<translation>Маса легень</translation></message>
<message><source>Lung shunt</source>
<translation>Легеневий шунт</translation></message>
<message><source>M</source>
<translation>Ч</translation></message>
<message><source>Made</source>
<translation>Створено</translation></message>
<message><source>Make a new one</source>
<translation>Створити новий</translation></message>
<message><source>Maker</source>
<translation>Виробник</translation></message>
<message><source>Making a backup</source>
<translation>Створення копії</translation></message>
<message><source>Making the pages ...</source>
<translation>Підготовка сторінок ...</translation></message>
<message><source>Male</source>
<translation>Чоловіча</translation></message>
<message><source>Mallampati class</source>
<translation>Клас за Маллампаті</translation></message>
<message><source>Manual</source>
<translation>Посібник</translation></message>
<message><source>March</source>
<translation>березня</translation></message>
<message><source>Mark as favorite</source>
<translation>Позначити як обране</translation></message>
<message><source>Material</source>
<translation>Матеріал</translation></message>
<message><source>Materials</source>
<translation>Матеріали</translation></message>
<message><source>May</source>
<translation>травня</translation></message>
<message><source>Mean</source>
<translation>Середнє</translation></message>
<message><source>Mean of its axes; gives how many coils fill it.</source>
<translation>Середнє осей; показує, скільки спіралей його заповнять.</translation></message>
<message><source>Mean of the period</source>
<translation>Середнє за період</translation></message>
<message><source>Median</source>
<translation>Медіана</translation></message>
<message><source>Median of all months</source>
<translation>Медіана всіх місяців</translation></message>
<message><source>Median of the month</source>
<translation>Медіана місяця</translation></message>
<message><source>Median, min</source>
<translation>Медіана, хв</translation></message>
<message><source>Medications</source>
<translation>Ліки</translation></message>
<message><source>Merge</source>
<translation>Об'єднати</translation></message>
<message><source>Merged with another's changes</source>
<translation>Об’єднано зі змінами іншої особи</translation></message>
<message><source>Middle half</source>
<translation>Середня половина</translation></message>
<message><source>Middle half of the cases</source>
<translation>Середня половина випадків</translation></message>
<message><source>Midline</source>
<translation>По середині</translation></message>
<message><source>Mild</source>
<translation>Легка</translation></message>
<message><source>Mild, moderate or severe: the premedication depends on it</source>
<translation>Легка, помірна чи тяжка: від цього залежить премедикація</translation></message>
<message><source>Milliseconds between two keys of a scan. Raise it where a slow scanner is not recognized.</source>
<translation>Мілісекунд між двома клавішами сканування. Збільште, якщо повільний сканер не розпізнається.</translation></message>
<message><source>Mine</source>
<translation>Моє</translation></message>
<message><source>Minimum</source>
<translation>Мінімум</translation></message>
<message><source>minutes</source>
<translation>хвилини</translation></message>
<message><source>Minutes without a key or the mouse, where people sign in. Ctrl L locks at once.</source>
<translation>Хвилин без клавіш і миші там, де потрібен вхід. Ctrl L блокує одразу.</translation></message>
<message><source>Missing</source>
<translation>Бракує</translation></message>
<message><source>Moderate</source>
<translation>Помірна</translation></message>
<message><source>Mon</source>
<translation>Пн</translation></message>
<message><source>Monday</source>
<translation>Понеділок</translation></message>
<message><source>Month</source>
<translation>Місяць</translation></message>
<message><source>month</source>
<translation>місяць</translation></message>
<message><source>month of expiry</source>
<translation>місяць придатності</translation></message>
<message><source>More actions</source>
<translation>Інші дії</translation></message>
<message numerus="yes"><source>more than {n} cases</source>
<translation><numerusform>понад {n} випадок</numerusform><numerusform>понад {n} випадки</numerusform><numerusform>понад {n} випадків</numerusform></translation></message>
<message><source>More was taken than was ever received. Count what is there, or receive what was forgotten.</source>
<translation>Взято більше, ніж отримано. Перелічіть наявне або внесіть забуте надходження.</translation></message>
<message><source>Move</source>
<translation>Перенести</translation></message>
<message><source>Move lot {lot}</source>
<translation>Перемістити партію {lot}</translation></message>
<message><source>Move or postpone</source>
<translation>Перенести або відкласти</translation></message>
<message><source>Move or postpone ...</source>
<translation>Перенести або відкласти ...</translation></message>
<message><source>Move or postpone: {name}</source>
<translation>Перенести або відкласти: {name}</translation></message>
<message><source>Moved back</source>
<translation>Повернено назад</translation></message>
<message><source>MRN</source>
<translation>MRN</translation></message>
<message><source>MRN not recorded</source>
<translation>MRN не записано</translation></message>
<message><source>MRN {number}</source>
<translation>MRN {number}</translation></message>
<message><source>My log</source>
<translation>Мій журнал</translation></message>
<message><source>My password and PIN</source>
<translation>Мій пароль і PIN</translation></message>
<message><source>My password and PIN...</source>
<translation>Мій пароль і PIN...</translation></message>
<message><source>N/A</source>
<translation>Н/З</translation></message>
<message><source>n/a</source>
<translation>н/з</translation></message>
<message><source>Name</source>
<translation>Ім'я</translation></message>
<message><source>Name not recorded</source>
<translation>Ім'я не записано</translation></message>
<message><source>Name of the person who signs</source>
<translation>Ім'я того, хто підписує</translation></message>
<message><source>Name of the person who signs the record</source>
<translation>Ім'я того, хто підписує протокол</translation></message>
<message><source>Name of the reviewer</source>
<translation>Ім'я рецензента</translation></message>
<message><source>Name of the second person, then Enter</source>
<translation>Ім'я другої особи, потім Enter</translation></message>
<message><source>Name, as records say it</source>
<translation>Ім'я, як у записах</translation></message>
<message><source>Name, kind, size, lot, shelf, barcode</source>
<translation>Назва, вид, розмір, партія, полиця, штрихкод</translation></message>
<message><source>Name, MRN, procedure, date… or kerma&gt;2000</source>
<translation>Ім'я, MRN, процедура, дата… або kerma&gt;2000</translation></message>
<message><source>Name, such as K. Vance</source>
<translation>Ім'я, наприклад K. Vance</translation></message>
<message><source>Neck circumference</source>
<translation>Окружність шиї</translation></message>
<message><source>Needed</source>
<translation>Потрібно</translation></message>
<message><source>Needs a reason: {text}</source>
<translation>Потрібна причина: {text}</translation></message>
<message><source>Needs a second person: {text}</source>
<translation>Потрібна друга особа: {text}</translation></message>
<message><source>Needs one case with the time in the room and that of the puncture.</source>
<translation>Потрібен випадок із часом у кабінеті та часом пункції.</translation></message>
<message><source>Needs one done case whose checklist was made.</source>
<translation>Потрібен виконаний випадок із чек-листом.</translation></message>
<message><source>Needs one done case with a technologist recorded.</source>
<translation>Потрібен виконаний випадок із записаним технологом.</translation></message>
<message><source>Needs one done case with this recorded and adverse events asked for.</source>
<translation>Потрібен виконаний випадок із цим даним і запитом про небажані події.</translation></message>
<message><source>Needs one done case, asked about adverse events, of a procedure with a published limit (e.g. lung biopsy, port, biliary drainage).</source>
<translation>Потрібен виконаний випадок із запитом про небажані події для процедури з опублікованою межею (напр. біопсія легені, порт, дренування жовчних шляхів).</translation></message>
<message><source>Needs one first case of a day with room, scheduled time and time in the room.</source>
<translation>Потрібен перший випадок дня з кабінетом, запланованим і фактичним часом.</translation></message>
<message><source>Needs one lot on the shelf with its expiry date.</source>
<translation>Потрібна партія на полиці з терміном придатності.</translation></message>
<message><source>Needs two cases of a room and day with the times into and out of the room.</source>
<translation>Потрібні два випадки одного кабінету й дня з часом входу та виходу.</translation></message>
<message><source>Needs {n} cases with this figure; {has} so far.</source>
<translation>Потрібно {n} випадків із цим числом; поки {has}.</translation></message>
<message><source>Needs {n} done cases in which adverse events were asked for; {asked} so far. Answer it in the case view: none is an answer too.</source>
<translation>Потрібно {n} виконаних випадків із запитом про небажані події; поки {asked}. Дайте відповідь у вигляді випадку: «не було» — теж відповідь.</translation></message>
<message><source>Neurointervention</source>
<translation>Нейроінтервенція</translation></message>
<message><source>New account</source>
<translation>Новий обліковий запис</translation></message>
<message><source>New case</source>
<translation>Новий випадок</translation></message>
<message><source>New case with this procedure</source>
<translation>Новий випадок із цією процедурою</translation></message>
<message><source>New key</source>
<translation>Новий ключ</translation></message>
<message><source>New kit</source>
<translation>Новий набір</translation></message>
<message><source>New kit begins one: what is pulled for a procedure, by operator.</source>
<translation>«Новий набір» починає його: що готують для процедури, за операторами.</translation></message>
<message><source>New material</source>
<translation>Новий матеріал</translation></message>
<message><source>New passphrase</source>
<translation>Нова парольна фраза</translation></message>
<message><source>New password, at least {count} characters</source>
<translation>Новий пароль, щонайменше {count} знаків</translation></message>
<message><source>New password, empty: it stays</source>
<translation>Новий пароль; порожньо: без змін</translation></message>
<message><source>New PIN, {count} digits or more</source>
<translation>Новий PIN, {count} цифр або більше</translation></message>
<message><source>New recovery key</source>
<translation>Новий ключ відновлення</translation></message>
<message><source>New store key</source>
<translation>Новий ключ сховища</translation></message>
<message><source>New to the stock: say what it is, once.</source>
<translation>Новий на складі: один раз вкажіть, що це.</translation></message>
<message><source>New: {titles}</source>
<translation>Нове: {titles}</translation></message>
<message><source>Newest backup</source>
<translation>Найновіша копія</translation></message>
<message><source>Next limit {limit} mL ({why})</source>
<translation>Наступна межа {limit} мл ({why})</translation></message>
<message><source>Next step</source>
<translation>Наступний крок</translation></message>
<message><source>No</source>
<translation>Ні</translation></message>
<message><source>no</source>
<translation>ні</translation></message>
<message><source>No backup yet</source>
<translation>Резервної копії ще немає</translation></message>
<message><source>No case chosen</source>
<translation>Випадок не вибрано</translation></message>
<message><source>No case holds all these words.</source>
<translation>Жоден випадок не містить усіх цих слів.</translation></message>
<message><source>No case is open. Open one from Today or Records.</source>
<translation>Жоден випадок не відкрито. Відкрийте зі сторінки «Сьогодні» або «Записи».</translation></message>
<message><source>No case matches.</source>
<translation>Жоден випадок не підходить.</translation></message>
<message><source>No cases on {day}.</source>
<translation>Немає випадків: {day}.</translation></message>
<message><source>No cases today.</source>
<translation>Сьогодні випадків немає.</translation></message>
<message><source>No cases yet.</source>
<translation>Випадків ще немає.</translation></message>
<message><source>No contrast</source>
<translation>Без контрасту</translation></message>
<message><source>no date</source>
<translation>без дати</translation></message>
<message><source>No kit chosen</source>
<translation>Набір не вибрано</translation></message>
<message><source>No kit holds all these words.</source>
<translation>Жоден набір не містить усіх цих слів.</translation></message>
<message><source>No kits yet.</source>
<translation>Наборів ще немає.</translation></message>
<message><source>no lot</source>
<translation>без партії</translation></message>
<message><source>No lot named</source>
<translation>Партію не вказано</translation></message>
<message><source>No material is planned. Add one, or leave this step out.</source>
<translation>Матеріал не заплановано. Додайте або пропустіть цей крок.</translation></message>
<message><source>no other effect</source>
<translation>без інших наслідків</translation></message>
<message><source>No procedure chosen</source>
<translation>Процедуру не вибрано</translation></message>
<message><source>no procedure chosen</source>
<translation>процедуру не вибрано</translation></message>
<message><source>No procedure chosen: nothing is assessed</source>
<translation>Процедуру не вибрано: нічого не оцінено</translation></message>
<message><source>No procedure holds all these words. Try fewer, or another name for it.</source>
<translation>Жодна процедура не містить усіх цих слів. Спробуйте менше слів або іншу назву.</translation></message>
<message><source>No procedure is chosen</source>
<translation>Процедуру не обрано</translation></message>
<message><source>No procedure: nothing was assessed.</source>
<translation>Немає процедури: нічого не оцінено.</translation></message>
<message><source>No product chosen</source>
<translation>Виріб не вибрано</translation></message>
<message><source>No product holds all these words.</source>
<translation>Жоден виріб не містить усіх цих слів.</translation></message>
<message><source>No product is in this state.</source>
<translation>Жоден виріб не в цьому стані.</translation></message>
<message><source>no reason given</source>
<translation>причину не вказано</translation></message>
<message><source>No recall is in force.</source>
<translation>Чинних відкликань немає.</translation></message>
<message><source>No results yet</source>
<translation>Результатів ще немає</translation></message>
<message><source>no room</source>
<translation>без кабінету</translation></message>
<message><source>No rule applies to this case. That is no clearance: nothing has been assessed.</source>
<translation>Жодне правило не стосується цього випадку. Це не дозвіл: нічого не оцінено.</translation></message>
<message><source>No serial number</source>
<translation>Немає серійного номера</translation></message>
<message><source>No sign-in: not decided yet</source>
<translation>Без входу: ще не вирішено</translation></message>
<message><source>No sign-in: one person</source>
<translation>Без входу: одна особа</translation></message>
<message><source>no sourced figure</source>
<translation>немає числа з джерелом</translation></message>
<message><source>no stops found</source>
<translation>стопів не знайдено</translation></message>
<message><source>No task yet.</source>
<translation>Завдань ще немає.</translation></message>
<message><source>no time yet</source>
<translation>ще без часу</translation></message>
<message><source>No times to keep. Times appear with a scheduled start, drugs to hold, fasting and labs.</source>
<translation>Немає строків. Вони з'являться із запланованим початком, ліками для паузи, голодуванням і аналізами.</translation></message>
<message><source>Nobody has decided yet whether people sign in here.</source>
<translation>Ще ніхто не вирішив, чи тут потрібен вхід.</translation></message>
<message><source>Nobody has signed in at this case store.</source>
<translation>Ніхто не ввійшов до цього сховища випадків.</translation></message>
<message><source>Nobody here</source>
<translation>Нікого</translation></message>
<message><source>Nobody yet: team fields take any name until people are listed here.</source>
<translation>Поки нікого: поля команди приймають будь-яке ім'я, доки тут порожньо.</translation></message>
<message><source>None</source>
<translation>Немає</translation></message>
<message><source>none</source>
<translation>немає</translation></message>
<message><source>None known</source>
<translation>Невідомі</translation></message>
<message><source>none known</source>
<translation>невідомі</translation></message>
<message><source>None occurred</source>
<translation>Не було жодної</translation></message>
<message><source>None of these</source>
<translation>Жодного з них</translation></message>
<message><source>None so far.</source>
<translation>Поки немає.</translation></message>
<message><source>none there</source>
<translation>немає жодного</translation></message>
<message><source>None there. Receive more to put some on a shelf.</source>
<translation>Немає. Отримайте ще, щоб поставити на полицю.</translation></message>
<message><source>None: the entry says what the shipped one says.</source>
<translation>Немає: запис каже те саме, що постачений.</translation></message>
<message><source>not after {time}</source>
<translation>не пізніше {time}</translation></message>
<message><source>Not among this procedure's usual materials: say why.</source>
<translation>Не звичний матеріал для цієї процедури: поясніть.</translation></message>
<message><source>not answered</source>
<translation>без відповіді</translation></message>
<message><source>Not answered: {text}</source>
<translation>Без відповіді: {text}</translation></message>
<message><source>not applicable</source>
<translation>не стосується</translation></message>
<message><source>NOT as expected</source>
<translation>НЕ як очікувалося</translation></message>
<message><source>not asked</source>
<translation>не запитано</translation></message>
<message><source>Not asked yet. None is an answer too.</source>
<translation>Ще не запитано. «Не було» — теж відповідь.</translation></message>
<message><source>Not assessed</source>
<translation>Не оцінено</translation></message>
<message><source>not assessed</source>
<translation>не оцінено</translation></message>
<message><source>Not assessed yet</source>
<translation>Ще не оцінено</translation></message>
<message><source>Not assessed: {title} {advice}</source>
<translation>Не оцінено: {title} {advice}</translation></message>
<message><source>Not found.</source>
<translation>Не знайдено.</translation></message>
<message><source>Not graded: not sure yet</source>
<translation>Без ступеня: ще не впевнені</translation></message>
<message><source>not imported</source>
<translation>не імпортовано</translation></message>
<message><source>not in the other plan</source>
<translation>немає в іншому плані</translation></message>
<message><source>Not in the stock list</source>
<translation>Немає в переліку складу</translation></message>
<message><source>not in this plan</source>
<translation>немає в цьому плані</translation></message>
<message><source>not kept</source>
<translation>не зберігається</translation></message>
<message><source>not known</source>
<translation>невідомо</translation></message>
<message><source>Not needed</source>
<translation>Не потрібно</translation></message>
<message><source>Not on the shelf: {items}.</source>
<translation>Немає на полиці: {items}.</translation></message>
<message><source>not planned</source>
<translation>не заплановано</translation></message>
<message><source>not planned yet</source>
<translation>ще не заплановано</translation></message>
<message><source>not readable</source>
<translation>не читається</translation></message>
<message><source>Not ready: {points}.</source>
<translation>Не готовий: {points}.</translation></message>
<message><source>Not recorded</source>
<translation>Не записано</translation></message>
<message><source>not recorded</source>
<translation>не записано</translation></message>
<message><source>Not said</source>
<translation>Не вказано</translation></message>
<message><source>Not saved: the program failed.{last}</source>
<translation>Не збережено: збій програми.{last}</translation></message>
<message><source>Not saved: {title}</source>
<translation>Не збережено: {title}</translation></message>
<message><source>Not saved: {title}{last}</source>
<translation>Не збережено: {title}{last}</translation></message>
<message><source>Not signed yet.</source>
<translation>Ще не підписано.</translation></message>
<message><source>Not signed.</source>
<translation>Не затверджено.</translation></message>
<message><source>not stamped</source>
<translation>не записано час</translation></message>
<message><source>not started</source>
<translation>не розпочато</translation></message>
<message><source>Not sure yet</source>
<translation>Ще не впевнені</translation></message>
<message><source>not there</source>
<translation>немає</translation></message>
<message><source>not ticked</source>
<translation>не позначено</translation></message>
<message><source>not used</source>
<translation>не використано</translation></message>
<message><source>Not used in this procedure</source>
<translation>Не використовується в цій процедурі</translation></message>
<message><source>Note</source>
<translation>Примітка</translation></message>
<message><source>Notes</source>
<translation>Нотатки</translation></message>
<message><source>Notes for the team</source>
<translation>Нотатки для команди</translation></message>
<message><source>Nothing</source>
<translation>Нічого</translation></message>
<message><source>nothing</source>
<translation>нічого</translation></message>
<message><source>nothing counted</source>
<translation>нічого не пораховано</translation></message>
<message><source>Nothing found missing. Checks answered: {assessed}, of these cautions: {caution}.</source>
<translation>Нічого не бракує. Перевірок з відповіддю: {assessed}, з них «обережно»: {caution}.</translation></message>
<message><source>Nothing found. Try a name, MRN, procedure or page.</source>
<translation>Нічого не знайдено. Спробуйте ім'я, MRN, процедуру чи сторінку.</translation></message>
<message><source>Nothing has been assessed yet. Choose a procedure: its rules apply at once.</source>
<translation>Ще нічого не оцінено. Виберіть процедуру: її правила діють одразу.</translation></message>
<message><source>Nothing here has the code {code}.</source>
<translation>Тут нічого з кодом {code}.</translation></message>
<message><source>Nothing in the store would be lost.</source>
<translation>Зі сховища нічого не буде втрачено.</translation></message>
<message><source>Nothing in this section holds all these words.</source>
<translation>У цьому розділі ніщо не містить усіх цих слів.</translation></message>
<message><source>Nothing is kept in stock yet.</source>
<translation>На складі ще нічого немає.</translation></message>
<message><source>Nothing is to be changed.</source>
<translation>Немає чого змінювати.</translation></message>
<message><source>Nothing is to be settled.</source>
<translation>Немає чого з'ясовувати.</translation></message>
<message><source>Nothing of patients is shown until somebody signs in.</source>
<translation>Доки ніхто не ввійшов, дані пацієнтів не показуються.</translation></message>
<message><source>Nothing on the shelf expires within a year.</source>
<translation>Ніщо на полиці не спливає протягом року.</translation></message>
<message><source>Nothing since midnight</source>
<translation>Нічого від опівночі</translation></message>
<message numerus="yes"><source>Nothing to act on. {n} points were assessed and are listed below.</source>
<translation><numerusform>Діяти не треба. Оцінено {n} пункт, він нижче.</numerusform><numerusform>Діяти не треба. Оцінено {n} пункти, вони нижче.</numerusform><numerusform>Діяти не треба. Оцінено {n} пунктів, вони нижче.</numerusform></translation></message>
<message><source>Nothing to prepare ahead of time was found for this case.</source>
<translation>Для цього випадку не знайдено, що готувати заздалегідь.</translation></message>
<message><source>Nothing was changed.</source>
<translation>Нічого не змінено.</translation></message>
<message><source>Nothing was done. It needs the role of: {roles}. Administrators give roles in Settings.</source>
<translation>Нічого не зроблено. Потрібна роль: {roles}. Ролі надають адміністратори в Налаштуваннях.</translation></message>
<message><source>Nothing was imported: {reason}</source>
<translation>Нічого не імпортовано: {reason}</translation></message>
<message><source>Nothing yet. Add products of the stock, or a kind.</source>
<translation>Поки нічого. Додайте вироби зі складу або вид.</translation></message>
<message><source>Nothing: labs, drugs, devices, staff as planned.</source>
<translation>Нічого: аналізи, ліки, вироби, персонал за планом.</translation></message>
<message><source>November</source>
<translation>листопада</translation></message>
<message><source>Now</source>
<translation>Зараз</translation></message>
<message><source>Number of the order in the radiology system</source>
<translation>Номер замовлення в радіологічній системі</translation></message>
<message><source>Number of the patient in this hospital; a scan of the wristband fills it</source>
<translation>Номер пацієнта в цій лікарні; сканування браслета його заповнює</translation></message>
<message><source>Number of the signed order of a chemotherapy or radiopharmaceutical</source>
<translation>Номер підписаного призначення хіміотерапії чи радіофармпрепарату</translation></message>
<message><source>Nurse</source>
<translation>Медсестра</translation></message>
<message><source>Observation</source>
<translation>Спостереження</translation></message>
<message><source>observation</source>
<translation>спостереження</translation></message>
<message><source>October</source>
<translation>жовтня</translation></message>
<message><source>of 10</source>
<translation>з 10</translation></message>
<message><source>Of a shaft that is thicker at the hub.</source>
<translation>Якщо стрижень товщий біля роз'єму.</translation></message>
<message><source>Of beads that swell or are loaded: the size that goes through the catheter.</source>
<translation>Для часток, що набухають або навантажені: розмір, який проходить катетером.</translation></message>
<message><source>Of these put back</source>
<translation>З них повернено</translation></message>
<message><source>Of these wasted</source>
<translation>З них списано</translation></message>
<message><source>Offer all materials</source>
<translation>Запропонувати всі матеріали</translation></message>
<message><source>Offered in the team fields. Records and exports hold the code.</source>
<translation>Пропонуються в полях команди. Записи та експорт містять код.</translation></message>
<message><source>Oil</source>
<translation>Олія</translation></message>
<message><source>OK</source>
<translation>OK</translation></message>
<message><source>ok</source>
<translation>гаразд</translation></message>
<message><source>On oxygen</source>
<translation>З киснем</translation></message>
<message><source>On the shelf</source>
<translation>На полиці</translation></message>
<message><source>Oncology</source>
<translation>Онкологія</translation></message>
<message><source>One a line, in the order in which they are offered.</source>
<translation>По одному в рядку, у порядку пропонування.</translation></message>
<message><source>One a line.</source>
<translation>По одній у рядку.</translation></message>
<message><source>one answer stops this phase</source>
<translation>одна відповідь зупиняє цей етап</translation></message>
<message><source>One case</source>
<translation>Один випадок</translation></message>
<message><source>One case with a date begins this chart.</source>
<translation>Діаграма почнеться з першого випадку з датою.</translation></message>
<message><source>One more of this lot: {count}</source>
<translation>Ще один із цієї партії: {count}</translation></message>
<message><source>One of the list; the first line means not recorded</source>
<translation>Одне зі списку; перший рядок означає «не записано»</translation></message>
<message><source>One of these; pressed again it is taken back</source>
<translation>Одне з цих; повторне натискання скасовує</translation></message>
<message><source>One person on this computer, no sign-in</source>
<translation>Одна особа на цьому комп'ютері, без входу</translation></message>
<message><source>One person works here without sign-in: whoever opens the program may do everything.</source>
<translation>Тут працює одна особа без входу: хто відкриває програму, може все.</translation></message>
<message><source>One way to make it fit</source>
<translation>Один спосіб, щоб пройшло</translation></message>
<message><source>Only if needed</source>
<translation>Лише за потреби</translation></message>
<message><source>only if needed</source>
<translation>лише за потреби</translation></message>
<message><source>Only {purpose}</source>
<translation>Лише: {purpose}</translation></message>
<message><source>Open again</source>
<translation>Відкрити знову</translation></message>
<message><source>Open again after wrong passwords</source>
<translation>Відкрити знову після хибних паролів</translation></message>
<message><source>Open by the system's keyring</source>
<translation>Відкривати зв'язкою ключів системи</translation></message>
<message><source>Open checklist</source>
<translation>Відкрити чек-лист</translation></message>
<message><source>Open for an amendment; {n} signed version kept.</source>
<translation>Відкрито для змін; збережено {n} підписану версію.</translation></message>
<message><source>Open for an amendment; {n} signed versions kept.</source>
<translation>Відкрито для змін; збережено підписаних версій: {n}.</translation></message>
<message><source>Open for changes</source>
<translation>Відкрити для змін</translation></message>
<message><source>Open for this emergency</source>
<translation>Відкрити для цього екстреного випадку</translation></message>
<message><source>Open plan</source>
<translation>Відкрити план</translation></message>
<message><source>Open questions</source>
<translation>Відкриті питання</translation></message>
<message><source>Open the case</source>
<translation>Відкрити випадок</translation></message>
<message><source>Open the demo day</source>
<translation>Відкрити демонстраційний день</translation></message>
<message><source>Open the phase again</source>
<translation>Відкрити етап знову</translation></message>
<message><source>Open {case}</source>
<translation>Відкрити {case}</translation></message>
<message><source>Opened for an amendment</source>
<translation>Відкрито для змін</translation></message>
<message><source>Opening the case ...</source>
<translation>Відкривається випадок ...</translation></message>
<message><source>Operator</source>
<translation>Оператор</translation></message>
<message><source>Operator grade</source>
<translation>Рівень оператора</translation></message>
<message><source>Opioid dose a day</source>
<translation>Доза опіоїдів на добу</translation></message>
<message><source>optional</source>
<translation>необов'язково</translation></message>
<message><source>or</source>
<translation>або</translation></message>
<message><source>Or another case</source>
<translation>Або інший випадок</translation></message>
<message><source>Order and consent</source>
<translation>Призначення та згода</translation></message>
<message><source>Ordering service</source>
<translation>Відділення-замовник</translation></message>
<message><source>Organ or flow reduction</source>
<translation>Зменшення органа чи кровотоку</translation></message>
<message><source>original</source>
<translation>оригінал</translation></message>
<message><source>Other</source>
<translation>Інше</translation></message>
<message><source>other</source>
<translation>інша</translation></message>
<message><source>Other choices</source>
<translation>Інший вибір</translation></message>
<message><source>Other plan</source>
<translation>Інший план</translation></message>
<message><source>Our rate</source>
<translation>Наша частота</translation></message>
<message><source>Out of room</source>
<translation>З кабінету</translation></message>
<message><source>Outer</source>
<translation>Зовні</translation></message>
<message><source>Outer diameter</source>
<translation>Зовнішній діаметр</translation></message>
<message><source>Outside of the wound wire.</source>
<translation>Зовнішній розмір звитого дроту.</translation></message>
<message><source>Outside the limits</source>
<translation>Поза межами</translation></message>
<message><source>outside the limits</source>
<translation>поза межами</translation></message>
<message><source>Over {n} of {all} limits; the lowest is {limit} mL ({why})</source>
<translation>Перевищено {n} з {all} меж; найнижча {limit} мл ({why})</translation></message>
<message><source>Pack</source>
<translation>Пакет</translation></message>
<message><source>Page</source>
<translation>Сторінка</translation></message>
<message><source>Pages</source>
<translation>Сторінки</translation></message>
<message><source>Pain</source>
<translation>Біль</translation></message>
<message><source>Pain medicine</source>
<translation>Медицина болю</translation></message>
<message><source>Pain score</source>
<translation>Оцінка болю</translation></message>
<message><source>Pain score after</source>
<translation>Біль після</translation></message>
<message><source>Pain score before</source>
<translation>Біль до</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} less.</source>
<translation>Біль {before} до, {score} {day}: на {change} менше.</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} more.</source>
<translation>Біль {before} до, {score} {day}: на {change} більше.</translation></message>
<message><source>Palliative</source>
<translation>Паліативне</translation></message>
<message><source>Paper</source>
<translation>Папір</translation></message>
<message><source>Part</source>
<translation>Частина</translation></message>
<message><source>Part of a product, a kind or a reference number</source>
<translation>Частина назви виробу, виду чи номера</translation></message>
<message><source>Part of the whole dose that goes into this artery</source>
<translation>Частка всієї дози в цю артерію</translation></message>
<message><source>Particle size</source>
<translation>Розмір часток</translation></message>
<message><source>Particle size of the label, such as 500-700</source>
<translation>Розмір частинок з етикетки, наприклад 500-700</translation></message>
<message><source>Passphrase</source>
<translation>Парольна фраза</translation></message>
<message><source>passphrase</source>
<translation>парольна фраза</translation></message>
<message><source>Passphrase or recovery key</source>
<translation>Парольна фраза або ключ відновлення</translation></message>
<message><source>Passphrase or recovery key in force</source>
<translation>Чинна фраза або ключ відновлення</translation></message>
<message><source>Password</source>
<translation>Пароль</translation></message>
<message><source>Password of now</source>
<translation>Теперішній пароль</translation></message>
<message><source>Password to begin with, at least {count} characters</source>
<translation>Початковий пароль, щонайменше {count} знаків</translation></message>
<message><source>Password, at least {count} characters</source>
<translation>Пароль, щонайменше {count} знаків</translation></message>
<message><source>Path beyond the parent catheter</source>
<translation>Шлях за провідним катетером</translation></message>
<message><source>Path beyond the sheath</source>
<translation>Шлях за інтродюсером</translation></message>
<message><source>Patient</source>
<translation>Пацієнт</translation></message>
<message><source>Patient and labs</source>
<translation>Пацієнт і аналізи</translation></message>
<message><source>Patient and plan</source>
<translation>Пацієнт і план</translation></message>
<message><source>Patient class</source>
<translation>Категорія пацієнта</translation></message>
<message><source>Patient in the room until the first puncture.</source>
<translation>Від входу в кабінет до першої пункції.</translation></message>
<message><source>Patient out until the next one in, same room and day; gaps over 3 h left out.</source>
<translation>Від виходу пацієнта до входу наступного, той самий кабінет і день; перерви понад 3 год пропущено.</translation></message>
<message><source>Patient's MRN</source>
<translation>MRN пацієнта</translation></message>
<message><source>Patients</source>
<translation>Пацієнти</translation></message>
<message><source>PDF files (*.pdf)</source>
<translation>Файли PDF (*.pdf)</translation></message>
<message><source>People</source>
<translation>Люди</translation></message>
<message><source>Per 100</source>
<translation>На 100</translation></message>
<message><source>Per day</source>
<translation>На добу</translation></message>
<message><source>Performing and ordering services, one a line.</source>
<translation>Відділення-виконавці та замовники, по одному в рядку.</translation></message>
<message><source>Performing service</source>
<translation>Відділення-виконавець</translation></message>
<message><source>Period</source>
<translation>Період</translation></message>
<message><source>Permanent</source>
<translation>Постійний</translation></message>
<message><source>Person</source>
<translation>Особа</translation></message>
<message><source>Physician</source>
<translation>Лікар</translation></message>
<message><source>Pick list</source>
<translation>Перелік матеріалів</translation></message>
<message><source>picked lately</source>
<translation>нещодавно вибране</translation></message>
<message><source>Pieces</source>
<translation>Штук</translation></message>
<message><source>pieces</source>
<translation>штук</translation></message>
<message><source>Pieces on the shelf by month of expiry, a year ahead.</source>
<translation>Штук на полиці за місяцем придатності, на рік уперед.</translation></message>
<message><source>PIN</source>
<translation>PIN</translation></message>
<message><source>PIN of {count} digits or more, to come back quickly (may stay empty)</source>
<translation>PIN з {count} або більше цифр для швидкого повернення (можна лишити порожнім)</translation></message>
<message><source>PIN or password</source>
<translation>PIN або пароль</translation></message>
<message><source>Place</source>
<translation>Місце</translation></message>
<message><source>Plain, not encrypted.</source>
<translation>Відкрите, не зашифроване.</translation></message>
<message><source>Plan</source>
<translation>План</translation></message>
<message><source>Plan a further procedure</source>
<translation>Запланувати ще одну процедуру</translation></message>
<message><source>Plan as it was {when}, {who}.</source>
<translation>План, яким він був {when}, {who}.</translation></message>
<message><source>plan cases</source>
<translation>планувати випадки</translation></message>
<message><source>Plan one with New case. Cases planned for this day stand here by time.</source>
<translation>Заплануйте через «Новий випадок». Випадки цього дня стоять за часом.</translation></message>
<message><source>Planned</source>
<translation>Заплановано</translation></message>
<message><source>Planned (not signed)</source>
<translation>Заплановано (не підписано)</translation></message>
<message><source>Planned amount</source>
<translation>Запланована кількість</translation></message>
<message><source>Planned and done</source>
<translation>Заплановано й виконано</translation></message>
<message><source>Planned together with this case</source>
<translation>Заплановано разом із цим випадком</translation></message>
<message><source>Planning</source>
<translation>Планування</translation></message>
<message><source>Planning this case ...</source>
<translation>Планування випадку ...</translation></message>
<message><source>Plausibility</source>
<translation>Правдоподібність</translation></message>
<message><source>Please sign in</source>
<translation>Увійдіть, будь ласка</translation></message>
<message><source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
<translation>Зображення PNG (*.png);;Креслення SVG (*.svg)</translation></message>
<message><source>Position</source>
<translation>Положення</translation></message>
<message><source>Positions</source>
<translation>Положення пацієнта</translation></message>
<message><source>Possible</source>
<translation>Можливо</translation></message>
<message><source>Preferred</source>
<translation>Бажаний</translation></message>
<message><source>Pregnancy</source>
<translation>Вагітність</translation></message>
<message><source>premedication</source>
<translation>премедикація</translation></message>
<message><source>Premedication given</source>
<translation>Премедикацію введено</translation></message>
<message><source>Preparation timeline</source>
<translation>Розклад підготовки</translation></message>
<message><source>Preparation timeline, drawn</source>
<translation>Розклад підготовки, графік</translation></message>
<message><source>Preparing the charts</source>
<translation>Підготовка діаграм</translation></message>
<message><source>Press to correct the time</source>
<translation>Натисніть, щоб виправити час</translation></message>
<message><source>Press, or key {key}, to stamp the time of now</source>
<translation>Натисніть або клавіша {key}: записати поточний час</translation></message>
<message><source>Print</source>
<translation>Друк</translation></message>
<message><source>Print ...</source>
<translation>Друк ...</translation></message>
<message><source>Print all checklists</source>
<translation>Друк усіх чек-листів</translation></message>
<message><source>Print checklist</source>
<translation>Друк чек-листа</translation></message>
<message><source>Print day list</source>
<translation>Друк списку дня</translation></message>
<message><source>Print it or write it down, and lock it away. It opens the case store when the passphrase is lost, and is not shown again.</source>
<translation>Надрукуйте або запишіть його й замкніть. Він відкриває сховище випадків, якщо фразу втрачено, і більше не показується.</translation></message>
<message><source>Printed on paper.</source>
<translation>Друкується на папері.</translation></message>
<message><source>Printed with the plan; may stay empty</source>
<translation>Друкується з планом; може бути порожнім</translation></message>
<message><source>Procedure</source>
<translation>Процедура</translation></message>
<message><source>Procedure log</source>
<translation>Журнал процедур</translation></message>
<message><source>Procedures</source>
<translation>Процедури</translation></message>
<message><source>Procedures found</source>
<translation>Знайдені процедури</translation></message>
<message><source>Product</source>
<translation>Виріб</translation></message>
<message><source>product {number}</source>
<translation>виріб {number}</translation></message>
<message><source>Product: scan it, or its device identifier</source>
<translation>Виріб: скануйте або введіть ідентифікатор</translation></message>
<message><source>Products</source>
<translation>Вироби</translation></message>
<message><source>Profile</source>
<translation>Профіль</translation></message>
<message><source>program's own</source>
<translation>програмне</translation></message>
<message><source>Protect the cases</source>
<translation>Захистити випадки</translation></message>
<message><source>Protection</source>
<translation>Захист</translation></message>
<message><source>Proximal end</source>
<translation>Проксимальний кінець</translation></message>
<message><source>Published limit</source>
<translation>Опублікована межа</translation></message>
<message><source>Pulse</source>
<translation>Пульс</translation></message>
<message><source>Pump</source>
<translation>Насос</translation></message>
<message><source>Puncture</source>
<translation>Пункція</translation></message>
<message><source>Purpose</source>
<translation>Призначення</translation></message>
<message><source>Pusher</source>
<translation>Штовхач</translation></message>
<message><source>Put a kit into the case</source>
<translation>Додати набір до випадку</translation></message>
<message><source>Put back</source>
<translation>Повернено</translation></message>
<message><source>Qty</source>
<translation>К-ть</translation></message>
<message><source>Quantity</source>
<translation>Кількість</translation></message>
<message><source>Radiation</source>
<translation>Опромінення</translation></message>
<message><source>Radiology</source>
<translation>Радіологія</translation></message>
<message><source>Rate</source>
<translation>Швидкість</translation></message>
<message><source>Rate, %</source>
<translation>Частота, %</translation></message>
<message><source>Reaches the limit</source>
<translation>Досягає межі</translation></message>
<message><source>Reaction</source>
<translation>Реакція</translation></message>
<message><source>Read at</source>
<translation>Прочитано в</translation></message>
<message><source>read cases</source>
<translation>читати випадки</translation></message>
<message><source>Read in a copy, summary or secondary page, not in the original.</source>
<translation>Прочитано в копії, огляді чи на вторинній сторінці, не в оригіналі.</translation></message>
<message><source>Read in the guideline itself.</source>
<translation>Прочитано в самій настанові.</translation></message>
<message><source>Read in the product's labelling.</source>
<translation>Прочитано в інструкції до виробу.</translation></message>
<message><source>read the audit trail</source>
<translation>читати журнал аудиту</translation></message>
<message><source>Read the risk summary, then press Ready again.</source>
<translation>Прочитайте огляд ризиків і знову натисніть «Готовий».</translation></message>
<message><source>Read time out aloud</source>
<translation>Прочитати тайм-аут уголос</translation></message>
<message><source>Readiness</source>
<translation>Готовність</translation></message>
<message><source>Ready</source>
<translation>Готовий</translation></message>
<message><source>Ready with this reason</source>
<translation>Готовий із цією причиною</translation></message>
<message><source>Reason</source>
<translation>Причина</translation></message>
<message><source>Reason for going on all the same</source>
<translation>Причина продовжити попри це</translation></message>
<message><source>Reason for starting without a signed time out</source>
<translation>Причина почати без підписаного тайм-ауту</translation></message>
<message><source>Reason for starting without it</source>
<translation>Причина почати без цього</translation></message>
<message><source>Reason for this material</source>
<translation>Причина вибору матеріалу</translation></message>
<message><source>Reason, needed for another day or none</source>
<translation>Причина; потрібна для іншого дня або без дня</translation></message>
<message><source>Reason: who recalls it and why</source>
<translation>Причина: хто відкликає і чому</translation></message>
<message><source>Reason: {item}</source>
<translation>Причина: {item}</translation></message>
<message><source>Reasons for a cancellation</source>
<translation>Причини скасування</translation></message>
<message><source>Reasons for a delay</source>
<translation>Причини затримки</translation></message>
<message><source>Recall</source>
<translation>Відкликання</translation></message>
<message><source>Recall the chosen lot</source>
<translation>Відкликати вибрану партію</translation></message>
<message><source>Recalled</source>
<translation>Відкликано</translation></message>
<message><source>Recalled on</source>
<translation>Відкликано (дата)</translation></message>
<message><source>recalled †</source>
<translation>з пам'яті †</translation></message>
<message><source>Recalled: {reason}. Set it apart.</source>
<translation>Відкликано: {reason}. Відкладіть окремо.</translation></message>
<message><source>Recalled: {what}.</source>
<translation>Відкликано: {what}.</translation></message>
<message><source>Recalls</source>
<translation>Відкликання виробів</translation></message>
<message><source>Recalls in force</source>
<translation>Чинні відкликання</translation></message>
<message><source>Receive</source>
<translation>Отримати</translation></message>
<message><source>Receive more</source>
<translation>Отримати ще</translation></message>
<message><source>received</source>
<translation>отримано</translation></message>
<message><source>Record</source>
<translation>Записати</translation></message>
<message><source>Record adverse event</source>
<translation>Записати небажану подію</translation></message>
<message><source>Record it all the same: {what}</source>
<translation>Усе одно записати: {what}</translation></message>
<message><source>Record recall</source>
<translation>Записати відкликання</translation></message>
<message><source>Record signed.</source>
<translation>Протокол підписано.</translation></message>
<message><source>Record the recall: from then on it may not be used</source>
<translation>Записати відкликання: відтоді виріб не можна використовувати</translation></message>
<message><source>recorded {when} by {who}</source>
<translation>записав {who} {when}</translation></message>
<message><source>Records</source>
<translation>Записи</translation></message>
<message><source>Records and exports hold the code: give a short one.</source>
<translation>Записи та експорт містять код: дайте короткий.</translation></message>
<message><source>Recovery key</source>
<translation>Ключ відновлення</translation></message>
<message><source>recovery key</source>
<translation>ключ відновлення</translation></message>
<message><source>Recovery key: {key}</source>
<translation>Ключ відновлення: {key}</translation></message>
<message><source>Redo</source>
<translation>Повторити</translation></message>
<message><source>Redo {what}</source>
<translation>Повторити: {what}</translation></message>
<message><source>Reference</source>
<translation>Номер за каталогом</translation></message>
<message><source>Reference air kerma of all procedures in the last 60 days</source>
<translation>Референсна повітряна керма всіх процедур за 60 днів</translation></message>
<message><source>Reference level</source>
<translation>Референтний рівень</translation></message>
<message><source>Reference levels describe groups of patients: one patient above is no fault.</source>
<translation>Референтні рівні описують групи: один пацієнт вище — не помилка.</translation></message>
<message><source>Reference ranges only: the dose comes from the signed order.</source>
<translation>Лише довідкові межі: доза — з підписаного призначення.</translation></message>
<message><source>reference: {dose}</source>
<translation>довідково: {dose}</translation></message>
<message><source>Refuse</source>
<translation>Відхилити</translation></message>
<message><source>Relief {relief} %.</source>
<translation>Полегшення {relief} %.</translation></message>
<message><source>Remove</source>
<translation>Видалити</translation></message>
<message><source>Remove kit</source>
<translation>Видалити набір</translation></message>
<message><source>Remove material {number}</source>
<translation>Видалити матеріал {number}</translation></message>
<message><source>Remove row {number}</source>
<translation>Прибрати рядок {number}</translation></message>
<message><source>Remove the filter {words}</source>
<translation>Прибрати фільтр {words}</translation></message>
<message><source>Remove this row</source>
<translation>Прибрати цей рядок</translation></message>
<message><source>removed</source>
<translation>вилучено</translation></message>
<message><source>Respiration</source>
<translation>Дихання</translation></message>
<message><source>Restore</source>
<translation>Відновити</translation></message>
<message><source>Restore a backup</source>
<translation>Відновити з копії</translation></message>
<message><source>Restore {file}?</source>
<translation>Відновити {file}?</translation></message>
<message><source>Restored</source>
<translation>Відновлено</translation></message>
<message><source>Restoring the backup</source>
<translation>Відновлення з копії</translation></message>
<message><source>Result</source>
<translation>Результат</translation></message>
<message><source>Results count for</source>
<translation>Результати чинні</translation></message>
<message><source>resume</source>
<translation>відновити</translation></message>
<message><source>returned</source>
<translation>повернено</translation></message>
<message><source>Reviewed</source>
<translation>Переглянуто</translation></message>
<message><source>Right</source>
<translation>Праворуч</translation></message>
<message><source>Risk</source>
<translation>Ризик</translation></message>
<message><source>Risk summary</source>
<translation>Огляд ризиків</translation></message>
<message><source>Risk summary read</source>
<translation>Огляд ризиків прочитано</translation></message>
<message><source>Risks: stop {stop}, caution {caution}, not assessed {na}, ok {ok}. Content pack {pack}.</source>
<translation>Ризики: стоп {stop}, обережно {caution}, не оцінено {na}, гаразд {ok}. Дані {pack}.</translation></message>
<message><source>Role</source>
<translation>Роль</translation></message>
<message><source>Room</source>
<translation>Кабінет</translation></message>
<message><source>room and time clash with {case}</source>
<translation>кабінет і час збігаються з {case}</translation></message>
<message><source>Room of the procedure; two cases at one time are marked</source>
<translation>Кабінет процедури; два випадки одночасно позначаються</translation></message>
<message><source>Room or cabinet</source>
<translation>Кабінет або шафа</translation></message>
<message><source>Room to puncture</source>
<translation>Від входу до пункції</translation></message>
<message><source>Rooms</source>
<translation>Кабінети</translation></message>
<message><source>Route</source>
<translation>Шлях уведення</translation></message>
<message><source>Rule</source>
<translation>Правило</translation></message>
<message><source>Rules and limits</source>
<translation>Правила та межі</translation></message>
<message><source>Rules that lead</source>
<translation>Провідні правила</translation></message>
<message><source>Run chart of monthly medians.</source>
<translation>Графік місячних медіан.</translation></message>
<message><source>Run its cases</source>
<translation>Виконати його тести</translation></message>
<message><source>Runs inside</source>
<translation>Проходить усередині</translation></message>
<message><source>Sac</source>
<translation>Мішок аневризми</translation></message>
<message><source>Saline</source>
<translation>Фізрозчин</translation></message>
<message><source>Sat</source>
<translation>Сб</translation></message>
<message><source>Saturday</source>
<translation>Субота</translation></message>
<message><source>Save</source>
<translation>Зберегти</translation></message>
<message><source>Save again</source>
<translation>Зберегти ще раз</translation></message>
<message><source>Save again.</source>
<translation>Збережіть ще раз.</translation></message>
<message><source>Save as PDF</source>
<translation>Зберегти як PDF</translation></message>
<message><source>Save figures</source>
<translation>Зберегти числа</translation></message>
<message><source>Save figures as CSV ...</source>
<translation>Зберегти числа як CSV ...</translation></message>
<message><source>Save for this site</source>
<translation>Зберегти для цього закладу</translation></message>
<message><source>Save kit</source>
<translation>Зберегти набір</translation></message>
<message><source>Save now</source>
<translation>Зберегти зараз</translation></message>
<message><source>Save picture</source>
<translation>Зберегти зображення</translation></message>
<message><source>Save picture as PNG ...</source>
<translation>Зберегти зображення PNG ...</translation></message>
<message><source>Save picture as SVG ...</source>
<translation>Зберегти зображення SVG ...</translation></message>
<message><source>Save the refused rows</source>
<translation>Зберегти відхилені рядки</translation></message>
<message><source>Save the refused rows…</source>
<translation>Зберегти відхилені рядки…</translation></message>
<message><source>Save the result (Enter)</source>
<translation>Зберегти результат (Enter)</translation></message>
<message><source>Save this list as CSV</source>
<translation>Зберегти цей список як CSV</translation></message>
<message><source>Save this view</source>
<translation>Зберегти цей вигляд</translation></message>
<message><source>Save this view ...</source>
<translation>Зберегти цей вигляд…</translation></message>
<message><source>Save who got it</source>
<translation>Зберегти перелік отримувачів</translation></message>
<message><source>Saved {path}, {count} pages.</source>
<translation>Збережено {path}, сторінок: {count}.</translation></message>
<message><source>Saved {path}.</source>
<translation>Збережено {path}.</translation></message>
<message><source>Saved {time}</source>
<translation>Збережено {time}</translation></message>
<message><source>Saving…</source>
<translation>Збереження…</translation></message>
<message><source>Say how many.</source>
<translation>Вкажіть скільки.</translation></message>
<message><source>Say in a few words why it is put off.</source>
<translation>Кількома словами: чому відкладено.</translation></message>
<message><source>Say in a few words why.</source>
<translation>Скажіть кількома словами чому.</translation></message>
<message><source>Say what is to be done.</source>
<translation>Вкажіть, що треба зробити.</translation></message>
<message><source>Say why it is not needed.</source>
<translation>Вкажіть, чому воно не потрібне.</translation></message>
<message><source>Says</source>
<translation>Каже</translation></message>
<message><source>Scale</source>
<translation>Шкала</translation></message>
<message><source>Scan</source>
<translation>Сканування</translation></message>
<message><source>Scan a product's label to receive it, or import a list.</source>
<translation>Скануйте етикетку виробу, щоб отримати його, або імпортуйте список.</translation></message>
<message><source>Scan a product, or type a lot or a patient's number.</source>
<translation>Скануйте виріб або введіть партію чи номер пацієнта.</translation></message>
<message><source>Scan the label, or type its code and press Enter</source>
<translation>Скануйте етикетку або введіть код і натисніть Enter</translation></message>
<message><source>Scan the label, or type the device identifier</source>
<translation>Скануйте етикетку або впишіть ідентифікатор</translation></message>
<message><source>Scheduled cases {by}. Cancelled ones left out.</source>
<translation>Заплановані випадки {by}. Без скасованих.</translation></message>
<message><source>Scheduled start</source>
<translation>Запланований початок</translation></message>
<message><source>Scores</source>
<translation>Шкали</translation></message>
<message><source>Scrub technologist</source>
<translation>Стерильний технолог</translation></message>
<message><source>Scrubbed</source>
<translation>Стерильно</translation></message>
<message><source>Search all cases</source>
<translation>Шукати в усіх випадках</translation></message>
<message><source>Search in the manual</source>
<translation>Шукати в посібнику</translation></message>
<message><source>Search in the section</source>
<translation>Шукати в розділі</translation></message>
<message><source>Search in {section}</source>
<translation>Шукати: {section}</translation></message>
<message><source>Search the stock</source>
<translation>Шукати на складі</translation></message>
<message><source>Searches</source>
<translation>Пошуки</translation></message>
<message><source>Second access</source>
<translation>Другий доступ</translation></message>
<message><source>Second access site needed</source>
<translation>Потрібен другий доступ</translation></message>
<message><source>second access {share}</source>
<translation>другий доступ {share}</translation></message>
<message><source>Second person</source>
<translation>Друга особа</translation></message>
<message><source>second person</source>
<translation>друга особа</translation></message>
<message><source>Second person: {item}</source>
<translation>Друга особа: {item}</translation></message>
<message><source>secondary page</source>
<translation>вторинна сторінка</translation></message>
<message><source>Sections of the content pack</source>
<translation>Розділи пакета даних</translation></message>
<message><source>Sedation</source>
<translation>Седація</translation></message>
<message><source>Sedation and other drugs</source>
<translation>Седація та інші ліки</translation></message>
<message><source>Seen on</source>
<translation>Оглянуто</translation></message>
<message><source>Sent {count} pages to the printer.</source>
<translation>Надіслано на друк сторінок: {count}.</translation></message>
<message><source>September</source>
<translation>вересня</translation></message>
<message><source>Serial number</source>
<translation>Серійний номер</translation></message>
<message><source>serial {serial}</source>
<translation>серія {serial}</translation></message>
<message><source>Services</source>
<translation>Відділення</translation></message>
<message><source>Set a date and time to see when preparation has to begin.</source>
<translation>Вкажіть дату й час, щоб побачити, коли починати підготовку.</translation></message>
<message><source>Set apart</source>
<translation>Відкласти окремо</translation></message>
<message><source>Set back to an earlier state: {cases}</source>
<translation>Повернуто до попереднього стану: {cases}</translation></message>
<message><source>Set count</source>
<translation>Встановити кількість</translation></message>
<message><source>Set or changed by this site.</source>
<translation>Встановлено або змінено цим закладом.</translation></message>
<message><source>Settings</source>
<translation>Параметри</translation></message>
<message><source>Settle</source>
<translation>Вирішити</translation></message>
<message><source>Several people, with sign-in</source>
<translation>Кілька осіб, зі входом</translation></message>
<message><source>Severe</source>
<translation>Тяжка</translation></message>
<message><source>Severity</source>
<translation>Тяжкість</translation></message>
<message><source>Sex</source>
<translation>Стать</translation></message>
<message><source>sex not recorded</source>
<translation>стать не записано</translation></message>
<message><source>sex unknown</source>
<translation>стать невідома</translation></message>
<message><source>Shaken</source>
<translation>Струшено</translation></message>
<message><source>Share</source>
<translation>Частка</translation></message>
<message><source>Share of the whole</source>
<translation>Частка цілого</translation></message>
<message><source>Sheath</source>
<translation>Інтродюсер</translation></message>
<message><source>Shelf</source>
<translation>Полиця</translation></message>
<message><source>shift</source>
<translation>зсув</translation></message>
<message><source>Shifts and trends are looked for from {n} months on.</source>
<translation>Зсуви й тренди шукають від {n} місяців.</translation></message>
<message><source>shipped: {written}</source>
<translation>постачено: {written}</translation></message>
<message><source>Shortest code</source>
<translation>Найкоротший код</translation></message>
<message><source>Show</source>
<translation>Показати</translation></message>
<message><source>Show the entry</source>
<translation>Показати запис</translation></message>
<message><source>Show the list (Down)</source>
<translation>Показати список (стрілка вниз)</translation></message>
<message><source>Show the list: {field}</source>
<translation>Показати список: {field}</translation></message>
<message><source>Show the lot to count it</source>
<translation>Показати партію, щоб перелічити</translation></message>
<message><source>Show this view</source>
<translation>Показати цей вигляд</translation></message>
<message><source>Shown</source>
<translation>Показано</translation></message>
<message><source>Side</source>
<translation>Сторона</translation></message>
<message><source>Side holes</source>
<translation>Бічні отвори</translation></message>
<message><source>Side of the procedure; the time out repeats it</source>
<translation>Сторона процедури; тайм-аут її повторює</translation></message>
<message><source>Side or level</source>
<translation>Сторона або рівень</translation></message>
<message><source>Sign</source>
<translation>Підписати</translation></message>
<message><source>sign a record</source>
<translation>підписати запис</translation></message>
<message><source>Sign in</source>
<translation>Вхідна перевірка</translation></message>
<message><source>Sign in now</source>
<translation>Увійти</translation></message>
<message><source>Sign in with your password first.</source>
<translation>Спершу увійдіть з паролем.</translation></message>
<message><source>Sign off</source>
<translation>Затвердити</translation></message>
<message><source>Sign out</source>
<translation>Вихідна перевірка</translation></message>
<message><source>Sign the record</source>
<translation>Підписати протокол</translation></message>
<message><source>Sign this phase</source>
<translation>Підписати цей етап</translation></message>
<message><source>Sign-off</source>
<translation>Затвердження</translation></message>
<message><source>Sign: {phase}</source>
<translation>Підпис: {phase}</translation></message>
<message><source>Signal</source>
<translation>Сигнал</translation></message>
<message><source>Signed</source>
<translation>Підписано</translation></message>
<message><source>Signed by {name} on {date}.{note}</source>
<translation>Підписав {name} {date}.{note}</translation></message>
<message><source>Signed by {name}, {role}, {when}</source>
<translation>Підписав(-ла) {name}, {role}, {when}</translation></message>
<message><source>Signed order number</source>
<translation>Номер підписаного призначення</translation></message>
<message><source>Signed version</source>
<translation>Підписана версія</translation></message>
<message><source>Signed {when}.</source>
<translation>Підписано {when}.</translation></message>
<message><source>Signed {when}: this record is locked. An amendment keeps the version as signed.</source>
<translation>Підписано {when}: протокол заблоковано. Зміна зберігає підписану версію.</translation></message>
<message><source>Signed: name and date are kept with this version.</source>
<translation>Підписано: ім'я та дата збережені з цією версією.</translation></message>
<message><source>Signing needs PIN or password of the person who signs.</source>
<translation>Для підпису потрібен PIN або пароль того, хто підписує.</translation></message>
<message><source>Signing says: I compared this entry with its sources and it holds for this site. Name and date are kept with the version signed; once the entry changes, it says so.</source>
<translation>Підпис означає: я порівняв цей запис із джерелами, і він чинний для цього закладу. Ім'я та дата зберігаються з підписаною версією; якщо запис зміниться, про це буде сказано.</translation></message>
<message><source>Signs this phase:</source>
<translation>Підписує цей етап:</translation></message>
<message><source>Since</source>
<translation>Від</translation></message>
<message><source>SIR class</source>
<translation>Клас SIR</translation></message>
<message><source>SIR row</source>
<translation>Рядок SIR</translation></message>
<message><source>SIR threshold {rate} %</source>
<translation>Поріг SIR {rate} %</translation></message>
<message><source>Site</source>
<translation>Заклад</translation></message>
<message><source>Site code</source>
<translation>Код закладу</translation></message>
<message><source>Site name</source>
<translation>Назва закладу</translation></message>
<message><source>Size</source>
<translation>Розмір</translation></message>
<message><source>Size as delivered</source>
<translation>Розмір під час доставки</translation></message>
<message><source>Sizing</source>
<translation>Добір розміру</translation></message>
<message><source>Skip</source>
<translation>Пропустити</translation></message>
<message><source>Sleep apnea (STOP-Bang)</source>
<translation>Апное сну (STOP-Bang)</translation></message>
<message><source>Small numbers, under {n} cases: {names}.</source>
<translation>Малі числа, менше {n} випадків: {names}.</translation></message>
<message><source>Smaller text</source>
<translation>Менший текст</translation></message>
<message><source>Smallest lumen it needs</source>
<translation>Найменший потрібний просвіт</translation></message>
<message><source>Snoring</source>
<translation>Хропіння</translation></message>
<message><source>Some wording of this scale was not seen.</source>
<translation>Частину тексту цієї шкали не бачили.</translation></message>
<message><source>Somebody else confirms this item with PIN or password.</source>
<translation>Цей пункт підтверджує інша особа PIN-кодом або паролем.</translation></message>
<message><source>someone else</source>
<translation>хтось інший</translation></message>
<message><source>Something else</source>
<translation>Щось інше</translation></message>
<message><source>Something went wrong in the program.</source>
<translation>У програмі сталася помилка.</translation></message>
<message><source>Source</source>
<translation>Джерело</translation></message>
<message><source>Sources</source>
<translation>Джерела</translation></message>
<message><source>SpO2</source>
<translation>SpO2</translation></message>
<message><source>Staff</source>
<translation>Персонал</translation></message>
<message><source>Start</source>
<translation>Почати</translation></message>
<message><source>start a procedure</source>
<translation>розпочати процедуру</translation></message>
<message><source>Start in this language</source>
<translation>Почати цією мовою</translation></message>
<message><source>Start with this reason</source>
<translation>Почати з цією причиною</translation></message>
<message><source>Start without time out</source>
<translation>Почати без тайм-ауту</translation></message>
<message><source>Started before the time out was signed</source>
<translation>Почато до підпису тайм-ауту</translation></message>
<message><source>State</source>
<translation>Стан</translation></message>
<message><source>Status</source>
<translation>Статус</translation></message>
<message><source>Stay with the open case</source>
<translation>Залишитися у відкритому випадку</translation></message>
<message><source>Step {number}</source>
<translation>Крок {number}</translation></message>
<message><source>Steps of the plan</source>
<translation>Кроки плану</translation></message>
<message><source>Stock</source>
<translation>Склад</translation></message>
<message><source>Stock near expiry</source>
<translation>Термін придатності спливає</translation></message>
<message><source>Stop</source>
<translation>Стоп</translation></message>
<message><source>Stop bleeding</source>
<translation>Зупинити кровотечу</translation></message>
<message><source>STOP-Bang</source>
<translation>STOP-Bang</translation></message>
<message><source>stops the phase</source>
<translation>зупиняє етап</translation></message>
<message><source>stops this phase</source>
<translation>зупиняє цей етап</translation></message>
<message><source>Such as Europe/Berlin. Empty: that of the computer. From the next start on.</source>
<translation>Наприклад Europe/Kyiv. Порожньо: як у комп'ютера. Від наступного запуску.</translation></message>
<message><source>suggested</source>
<translation>запропоновано</translation></message>
<message><source>Suggested from the usual duration of the procedure</source>
<translation>Пропонується за звичайною тривалістю процедури</translation></message>
<message><source>suggested, not accepted yet</source>
<translation>запропоновано, ще не прийнято</translation></message>
<message><source>Sum</source>
<translation>Сума</translation></message>
<message><source>Sum after each case</source>
<translation>Сума після кожного випадку</translation></message>
<message><source>sum of log odds</source>
<translation>сума логарифмів шансів</translation></message>
<message><source>Sun</source>
<translation>Нд</translation></message>
<message><source>Sunday</source>
<translation>Неділя</translation></message>
<message><source>Supervisor</source>
<translation>Керівник</translation></message>
<message><source>SVG drawings (*.svg);;PNG pictures (*.png)</source>
<translation>Креслення SVG (*.svg);;Зображення PNG (*.png)</translation></message>
<message><source>Syringe for DMSO</source>
<translation>Шприц для ДМСО</translation></message>
<message><source>system keyring</source>
<translation>зв'язка ключів системи</translation></message>
<message><source>Systolic</source>
<translation>Систолічний</translation></message>
<message><source>Systolic pressure</source>
<translation>Систолічний тиск</translation></message>
<message><source>Tab</source>
<translation>Tab</translation></message>
<message><source>Tables (*.csv *.xlsx)</source>
<translation>Таблиці (*.csv *.xlsx)</translation></message>
<message><source>Take a shorter one.</source>
<translation>Візьміть коротший.</translation></message>
<message><source>Take all mine</source>
<translation>Взяти все моє</translation></message>
<message><source>Take all theirs</source>
<translation>Взяти все іншої особи</translation></message>
<message><source>Take away</source>
<translation>Прибрати</translation></message>
<message><source>Take digits that are neither alike nor in a row.</source>
<translation>Візьміть цифри, що не однакові й не йдуть поспіль.</translation></message>
<message><source>Take out</source>
<translation>Вийняти</translation></message>
<message><source>Take out a word, or look for part of a name or number.</source>
<translation>Приберіть слово або шукайте частину імені чи номера.</translation></message>
<message><source>Take out a word, or look in another section.</source>
<translation>Приберіть слово або шукайте в іншому розділі.</translation></message>
<message><source>Take out of the site's content</source>
<translation>Вилучити з даних закладу</translation></message>
<message><source>Take over</source>
<translation>Перебрати</translation></message>
<message><source>Take over the label's</source>
<translation>Взяти дані етикетки</translation></message>
<message><source>Take three or four words in a row.</source>
<translation>Візьміть три чи чотири слова поспіль.</translation></message>
<message><source>Taken at</source>
<translation>Взято</translation></message>
<message><source>taken at</source>
<translation>взято</translation></message>
<message><source>Taken for</source>
<translation>Приймає через</translation></message>
<message><source>Taken from {who}: {fields}.</source>
<translation>Узято від {who}: {fields}.</translation></message>
<message><source>Taken in</source>
<translation>Прийнято</translation></message>
<message><source>Takes none</source>
<translation>Не приймає</translation></message>
<message><source>Target</source>
<translation>Ціль</translation></message>
<message><source>Target artery</source>
<translation>Цільова артерія</translation></message>
<message><source>Target vessel diameter</source>
<translation>Діаметр цільової судини</translation></message>
<message><source>Target vessel, organ or level</source>
<translation>Цільова судина, орган або рівень</translation></message>
<message><source>Task done</source>
<translation>Завдання виконано</translation></message>
<message><source>Team</source>
<translation>Команда</translation></message>
<message><source>Team and notes</source>
<translation>Команда й нотатки</translation></message>
<message><source>Technical success</source>
<translation>Технічний успіх</translation></message>
<message><source>technical success {share}</source>
<translation>технічний успіх {share}</translation></message>
<message><source>Technologist</source>
<translation>Технолог</translation></message>
<message><source>Tell the operator: step {n} reached. Next at {next} Gy</source>
<translation>Скажіть оператору: досягнуто рівень {n}. Наступний за {next} Гр</translation></message>
<message><source>Temperature</source>
<translation>Температура</translation></message>
<message><source>Temporary</source>
<translation>Тимчасовий</translation></message>
<message><source>Territory</source>
<translation>Басейн</translation></message>
<message><source>Territory or feeding artery</source>
<translation>Басейн або живильна артерія</translation></message>
<message><source>Test</source>
<translation>Аналіз</translation></message>
<message><source>Text size</source>
<translation>Розмір тексту</translation></message>
<message><source>Text size of the system</source>
<translation>Розмір тексту як у системі</translation></message>
<message><source>that of the cases before</source>
<translation>частота попередніх випадків</translation></message>
<message><source>that of this period itself</source>
<translation>частота цього самого періоду</translation></message>
<message><source>The case is ready.</source>
<translation>Випадок готовий.</translation></message>
<message><source>The case is saved as you decided.</source>
<translation>Випадок збережено так, як ви вирішили.</translation></message>
<message><source>The case names no lot, so nothing was drawn. Enter the lot in the case.</source>
<translation>У випадку не вказано партії, тому нічого не списано. Впишіть партію у випадок.</translation></message>
<message><source>The case store is encrypted</source>
<translation>Сховище випадків зашифровано</translation></message>
<message><source>The case used it, and the stock has no such product: nothing was drawn. Add the product and what came of it; the case is then drawn by itself.</source>
<translation>Випадок його використав, а на складі такого виробу немає: нічого не списано. Додайте виріб і надходження; тоді випадок спише його сам.</translation></message>
<message><source>The checklist appears once a procedure is chosen.</source>
<translation>Чек-лист з'явиться після вибору процедури.</translation></message>
<message><source>The chosen case</source>
<translation>Вибраний випадок</translation></message>
<message><source>The chosen entry</source>
<translation>Вибраний запис</translation></message>
<message><source>The chosen kit</source>
<translation>Вибраний набір</translation></message>
<message><source>The chosen product</source>
<translation>Вибраний виріб</translation></message>
<message><source>The clock of this computer is {amount} behind what was recorded before. Set it right: times are kept as it shows them.</source>
<translation>Годинник цього комп'ютера відстає на {amount} від раніше записаного. Виставте його: час зберігається таким, як він показує.</translation></message>
<message><source>The code is that of the open case: {name}.</source>
<translation>Код належить відкритому випадку: {name}.</translation></message>
<message><source>The code {code} is given twice.</source>
<translation>Код {code} дано двічі.</translation></message>
<message><source>the command line, or the data folder</source>
<translation>командний рядок або тека даних</translation></message>
<message><source>The content pack has faults.</source>
<translation>Пакет даних містить помилки.</translation></message>
<message><source>The content pack lists no devices for this procedure.</source>
<translation>Пакет даних не містить виробів для цієї процедури.</translation></message>
<message><source>The demo day could not be started: run irplanner --demo.</source>
<translation>Не вдалося почати демонстрацію: запустіть irplanner --demo.</translation></message>
<message><source>The demo day opens in a window of its own.</source>
<translation>Демонстраційний день відкривається в окремому вікні.</translation></message>
<message><source>The device it runs in; the path is checked from it</source>
<translation>Виріб, у якому він іде; за ним перевіряють шлях</translation></message>
<message><source>The device through which the material goes; its lumen is checked</source>
<translation>Виріб, крізь який іде матеріал; його просвіт перевіряють</translation></message>
<message><source>The entry as text</source>
<translation>Запис як текст</translation></message>
<message><source>The file as it was is still there: {kept}. Remove it when all is well.</source>
<translation>Попередній файл ще на місці: {kept}. Вилучіть його, коли все гаразд.</translation></message>
<message><source>The first administrator</source>
<translation>Перший адміністратор</translation></message>
<message><source>The kit was not saved: {why}</source>
<translation>Набір не збережено: {why}</translation></message>
<message><source>The label has lot and date but no product: scan the product's label too.</source>
<translation>На етикетці є партія й дата, але немає виробу: скануйте й етикетку виробу.</translation></message>
<message><source>The label names no lot and no date.</source>
<translation>На етикетці немає партії та дати.</translation></message>
<message><source>The label says so: {what}</source>
<translation>Так на етикетці: {what}</translation></message>
<message><source>The last good value stays in force.</source>
<translation>Діє останнє правильне значення.</translation></message>
<message><source>The level is not recorded</source>
<translation>Рівень не записано</translation></message>
<message><source>The lot is kept by serial number and the case names none, so nothing was drawn. Enter it in the case.</source>
<translation>Партія ведеться за серійними номерами, а у випадку його немає, тому нічого не списано. Впишіть його у випадок.</translation></message>
<message><source>The manual is in English so far.</source>
<translation>Посібник поки що лише англійською.</translation></message>
<message><source>The new passphrase again</source>
<translation>Нова фраза ще раз</translation></message>
<message><source>The new password again</source>
<translation>Новий пароль ще раз</translation></message>
<message><source>the oldest case</source>
<translation>найдавніший випадок</translation></message>
<message><source>The one printed before opens the store no more.</source>
<translation>Надрукований раніше більше не відкриває сховища.</translation></message>
<message><source>The one you were given was known to somebody else.</source>
<translation>Той, що вам дали, знав ще хтось.</translation></message>
<message><source>The page could not be started.</source>
<translation>Сторінку не вдалося почати.</translation></message>
<message><source>The passphrase again</source>
<translation>Парольна фраза ще раз</translation></message>
<message><source>The passphrase is changed.</source>
<translation>Парольну фразу змінено.</translation></message>
<message><source>The password again</source>
<translation>Пароль ще раз</translation></message>
<message><source>The password is changed by its owner at the next sign-in.</source>
<translation>Власник змінює пароль під час наступного входу.</translation></message>
<message><source>The pick list appears once a procedure is chosen.</source>
<translation>Перелік матеріалів з'явиться після вибору процедури.</translation></message>
<message><source>The PIN is not enough here.</source>
<translation>PIN тут недостатньо.</translation></message>
<message><source>The PIN is wrong.</source>
<translation>Неправильний PIN.</translation></message>
<message><source>The PIN or password was given too long ago.</source>
<translation>PIN або пароль введено надто давно.</translation></message>
<message><source>The plan has the other choices now.</source>
<translation>План тепер має інший вибір.</translation></message>
<message><source>The planning phase was never signed nor the case marked ready: planned values are those of now.</source>
<translation>Етап планування не підписано і випадок не позначено готовим: заплановані значення — поточні.</translation></message>
<message><source>The planning phase was not signed and the case was not marked ready: what changed since cannot be said.</source>
<translation>Етап планування не підписано і випадок не позначено готовим: не можна сказати, що змінилося.</translation></message>
<message><source>The record is locked in the name of whoever gives PIN or password.</source>
<translation>Запис блокується від імені того, хто вводить PIN або пароль.</translation></message>
<message><source>The record is open for changes.</source>
<translation>Протокол відкрито для змін.</translation></message>
<message><source>The recovery key stays as it is.</source>
<translation>Ключ відновлення не змінюється.</translation></message>
<message><source>The risk summary has not been read</source>
<translation>Огляд ризиків не прочитано</translation></message>
<message><source>The search {name} is gone.</source>
<translation>Пошук {name} видалено.</translation></message>
<message><source>The second person must be another than {name}.</source>
<translation>Друга особа має бути іншою, ніж {name}.</translation></message>
<message><source>The server has its own backups and keys: see docs/postgresql.md.</source>
<translation>Сервер має власні копії та ключі: див. docs/postgresql.md.</translation></message>
<message><source>the settings file</source>
<translation>файл налаштувань</translation></message>
<message><source>The shares of the feeding arteries add up to {total} %.</source>
<translation>Частки живильних артерій разом {total} %.</translation></message>
<message><source>The side is not recorded</source>
<translation>Сторону не записано</translation></message>
<message><source>the site's own</source>
<translation>закладу</translation></message>
<message><source>The stock list does not know this product yet. {unit}</source>
<translation>Список складу ще не знає цього виробу. {unit}</translation></message>
<message><source>The store as it is now is kept beside it under another name. The window closes and opens again.</source>
<translation>Теперішнє сховище залишається поруч під іншою назвою. Вікно закриється й відкриється знову.</translation></message>
<message><source>The system's keyring opens the store from now on.</source>
<translation>Відтепер сховище відкриває зв'язка ключів системи.</translation></message>
<message><source>The target is not recorded</source>
<translation>Ціль не записано</translation></message>
<message><source>The time out is not signed.</source>
<translation>Тайм-аут не підписано.</translation></message>
<message><source>The two passphrases are not the same.</source>
<translation>Дві фрази не однакові.</translation></message>
<message><source>The two passwords are not the same.</source>
<translation>Паролі не збігаються.</translation></message>
<message><source>The version as signed is kept. Say what is put right.</source>
<translation>Підписана версія зберігається. Вкажіть, що виправляєте.</translation></message>
<message><source>The vessel, organ or level that is treated</source>
<translation>Судина, орган або рівень, який лікують</translation></message>
<message><source>the whole interval lies above the limit</source>
<translation>увесь інтервал вище межі</translation></message>
<message numerus="yes"><source>The {n} shown</source>
<translation><numerusform>Показані {n}</numerusform><numerusform>Показані {n}</numerusform><numerusform>Показані {n}</numerusform></translation></message>
<message><source>Theirs</source>
<translation>Іншої особи</translation></message>
<message><source>Therapeutic</source>
<translation>Лікувальна</translation></message>
<message><source>There</source>
<translation>Є</translation></message>
<message><source>There is no case on this day to print.</source>
<translation>Немає випадків цього дня для друку.</translation></message>
<message><source>There is no day {text}.</source>
<translation>Дати {text} немає.</translation></message>
<message><source>There is no open case on this day to print.</source>
<translation>Немає відкритих випадків цього дня для друку.</translation></message>
<message><source>There is no time {text}.</source>
<translation>Часу {text} немає.</translation></message>
<message><source>These words do not open the case store.</source>
<translation>Ці слова не відкривають сховища випадків.</translation></message>
<message><source>Thin out backups again</source>
<translation>Знову проріджувати копії</translation></message>
<message><source>Thirteen invented cases, in a window of their own</source>
<translation>Тринадцять вигаданих випадків в окремому вікні</translation></message>
<message><source>This account is closed after too many wrong passwords.</source>
<translation>Цей обліковий запис закрито: забагато неправильних паролів.</translation></message>
<message><source>This case store is open already</source>
<translation>Це сховище вже відкрито</translation></message>
<message><source>This case was signed meanwhile. Your edits are kept: they come back when it is amended.</source>
<translation>Цей випадок тим часом підписано. Ваші зміни збережено: вони повернуться, коли до нього вноситимуть зміни.</translation></message>
<message><source>This content pack does not know the procedure: choose another.</source>
<translation>Цей пакет даних не знає такої процедури: виберіть іншу.</translation></message>
<message><source>This is another patient than the one on the screen.</source>
<translation>Це інший пацієнт, ніж на екрані.</translation></message>
<message><source>This label cannot be taken over.</source>
<translation>Цю етикетку не можна взяти.</translation></message>
<message><source>This month</source>
<translation>Цей місяць</translation></message>
<message><source>This password is guessed at once.</source>
<translation>Цей пароль одразу вгадають.</translation></message>
<message><source>This PIN is guessed at once.</source>
<translation>Цей PIN одразу вгадають.</translation></message>
<message><source>This plan</source>
<translation>Цей план</translation></message>
<message><source>This record is signed and locked. Amend it to change it.</source>
<translation>Протокол підписано й заблоковано. Внесіть зміни через «Внести зміни».</translation></message>
<message><source>This record is signed: nothing was changed.</source>
<translation>Протокол підписано: нічого не змінено.</translation></message>
<message><source>This site has no emergency access without an account.</source>
<translation>Тут немає екстреного доступу без облікового запису.</translation></message>
<message><source>This system has no keyring that can be used. The passphrase opens the store.</source>
<translation>У цій системі немає придатної зв'язки ключів. Сховище відкриває парольна фраза.</translation></message>
<message><source>This text has {count} characters; at most {limit} can be kept.</source>
<translation>У цьому тексті {count} знаків; можна зберегти щонайбільше {limit}.</translation></message>
<message><source>This year</source>
<translation>Цей рік</translation></message>
<message><source>Throw away</source>
<translation>Списати</translation></message>
<message><source>Throw away of lot {lot}</source>
<translation>Списати з партії {lot}</translation></message>
<message><source>Thu</source>
<translation>Чт</translation></message>
<message><source>Thursday</source>
<translation>Четвер</translation></message>
<message><source>Time</source>
<translation>Час</translation></message>
<message><source>Time not known</source>
<translation>Час невідомий</translation></message>
<message><source>time not set</source>
<translation>час не вказано</translation></message>
<message><source>Time of {stage}</source>
<translation>Час: {stage}</translation></message>
<message><source>Time out</source>
<translation>Тайм-аут</translation></message>
<message><source>Time out: read aloud</source>
<translation>Тайм-аут: читати вголос</translation></message>
<message><source>Time since the newest stage</source>
<translation>Час від останнього етапу</translation></message>
<message><source>Time zone</source>
<translation>Часовий пояс</translation></message>
<message><source>Timeline</source>
<translation>Розклад</translation></message>
<message><source>Times</source>
<translation>Час</translation></message>
<message><source>Times per day</source>
<translation>Разів на добу</translation></message>
<message><source>Times: {what}</source>
<translation>Час: {what}</translation></message>
<message><source>Tired in the daytime</source>
<translation>Втома вдень</translation></message>
<message><source>To settle</source>
<translation>До з'ясування</translation></message>
<message><source>Today</source>
<translation>Сьогодні</translation></message>
<message><source>today</source>
<translation>сьогодні</translation></message>
<message><source>tomorrow</source>
<translation>завтра</translation></message>
<message><source>Too many wrong passwords: this account is closed until {time}.</source>
<translation>Забагато неправильних паролів: обліковий запис закрито до {time}.</translation></message>
<message><source>Trainee</source>
<translation>Стажер</translation></message>
<message><source>Treatment</source>
<translation>Лікування</translation></message>
<message><source>Treatment intent</source>
<translation>Мета лікування</translation></message>
<message><source>trend</source>
<translation>тренд</translation></message>
<message><source>Try again. After several wrong ones the account is closed for a while.</source>
<translation>Спробуйте ще. Після кількох помилок обліковий запис на час закриється.</translation></message>
<message><source>Tue</source>
<translation>Вт</translation></message>
<message><source>Tuesday</source>
<translation>Вівторок</translation></message>
<message><source>Tumor</source>
<translation>Пухлина</translation></message>
<message><source>Turnover</source>
<translation>Зміна пацієнтів</translation></message>
<message><source>Two versions of this case</source>
<translation>Дві версії цього випадку</translation></message>
<message><source>Type a search or add a filter first.</source>
<translation>Спершу введіть пошук або додайте фільтр.</translation></message>
<message><source>Type digits only.</source>
<translation>Вводьте лише цифри.</translation></message>
<message><source>Type of the oximeter curve while the radial artery is pressed</source>
<translation>Тип кривої оксиметра під час перетискання променевої артерії</translation></message>
<message><source>Type part of a name; Down shows the list, Enter takes the first</source>
<translation>Введіть частину назви; стрілка вниз показує список, Enter бере перше</translation></message>
<message><source>Type them again.</source>
<translation>Введіть їх знову.</translation></message>
<message><source>Typing…</source>
<translation>Введення…</translation></message>
<message><source>u-chart</source>
<translation>u-карта</translation></message>
<message><source>Understood</source>
<translation>Зрозуміло</translation></message>
<message><source>Undo</source>
<translation>Відмінити</translation></message>
<message><source>Undo {what}</source>
<translation>Відмінити: {what}</translation></message>
<message><source>Unit</source>
<translation>Одиниця</translation></message>
<message><source>unit</source>
<translation>одиниця</translation></message>
<message><source>Units and paper</source>
<translation>Одиниці й папір</translation></message>
<message><source>Unknown</source>
<translation>Невідомо</translation></message>
<message><source>unknown</source>
<translation>невідомо хто</translation></message>
<message><source>Unlikely: {question}.{guess}</source>
<translation>Малоймовірно: {question}.{guess}</translation></message>
<message><source>Unlock</source>
<translation>Розблокувати</translation></message>
<message><source>Unlock the case store</source>
<translation>Розблокувати сховище випадків</translation></message>
<message><source>until {time}</source>
<translation>до {time}</translation></message>
<message><source>Upper limit</source>
<translation>Верхня межа</translation></message>
<message><source>Urgency</source>
<translation>Терміновість</translation></message>
<message><source>Urgent</source>
<translation>Терміново</translation></message>
<message><source>Usable</source>
<translation>Придатний</translation></message>
<message><source>use by {day}</source>
<translation>придатний до {day}</translation></message>
<message><source>Use the other choices</source>
<translation>Взяти інший вибір</translation></message>
<message><source>Used</source>
<translation>Використано</translation></message>
<message><source>used</source>
<translation>використано</translation></message>
<message><source>usual</source>
<translation>звично</translation></message>
<message><source>Usual choice</source>
<translation>Звичний вибір</translation></message>
<message><source>Usual columns and widths</source>
<translation>Звичайні стовпці та ширина</translation></message>
<message><source>Usual duration</source>
<translation>Звична тривалість</translation></message>
<message><source>Usual needle: {size} G</source>
<translation>Звична голка: {size} G</translation></message>
<message><source>Usual plan</source>
<translation>Звичний план</translation></message>
<message><source>usual {low}-{high} mL</source>
<translation>звично {low}-{high} мл</translation></message>
<message><source>usual {low}-{high} µm</source>
<translation>звично {low}-{high} мкм</translation></message>
<message><source>usual {size}</source>
<translation>звично {size}</translation></message>
<message><source>usual, {size}</source>
<translation>звично, {size}</translation></message>
<message><source>UTF-8, every cell as recorded. For statistics programs and to be imported again.</source>
<translation>UTF-8, кожна клітинка як записано. Для статистичних програм і повторного імпорту.</translation></message>
<message><source>Value</source>
<translation>Значення</translation></message>
<message><source>value</source>
<translation>значення</translation></message>
<message><source>Values</source>
<translation>Значення</translation></message>
<message><source>Values are kept in the unit they were typed in; this is the unit they are asked for.</source>
<translation>Значення зберігаються у введеній одиниці; тут — одиниця, у якій їх запитують.</translation></message>
<message><source>Vascular surgery</source>
<translation>Судинна хірургія</translation></message>
<message><source>Version</source>
<translation>Версія</translation></message>
<message><source>Version {n}</source>
<translation>Версія {n}</translation></message>
<message><source>Version {n}, signed {when} by {who}. Content pack {pack}, rules {mark}, irplanner {program}.</source>
<translation>Версія {n}, підписав {who} {when}. Дані {pack}, правила {mark}, irplanner {program}.</translation></message>
<message><source>Vessel diameter</source>
<translation>Діаметр судини</translation></message>
<message><source>View</source>
<translation>Вигляд</translation></message>
<message><source>Visit</source>
<translation>Візит</translation></message>
<message><source>Vital signs</source>
<translation>Вітальні показники</translation></message>
<message><source>Vocabularies</source>
<translation>Словники</translation></message>
<message><source>Volume</source>
<translation>Об'єм</translation></message>
<message><source>Volume planned in all; held against the limit for this kidney function</source>
<translation>Запланований загальний об'єм; порівнюється з межею для цієї функції нирок</translation></message>
<message><source>Volume the drug is dissolved in.</source>
<translation>Об'єм, у якому розчинено препарат.</translation></message>
<message><source>Wait until then, or ask an administrator.</source>
<translation>Зачекайте або зверніться до адміністратора.</translation></message>
<message><source>waits for a second person</source>
<translation>чекає на другу особу</translation></message>
<message><source>Ware withstands oil and alcohol</source>
<translation>Вироби витримують олію та спирт</translation></message>
<message><source>was due {when}</source>
<translation>термін був {when}</translation></message>
<message><source>Wasted</source>
<translation>Списано</translation></message>
<message><source>wasted</source>
<translation>списано</translation></message>
<message><source>Way in</source>
<translation>Шлях входу</translation></message>
<message><source>Wed</source>
<translation>Ср</translation></message>
<message><source>Wednesday</source>
<translation>Середа</translation></message>
<message><source>Weight</source>
<translation>Вага</translation></message>
<message><source>Weight / height</source>
<translation>Вага / зріст</translation></message>
<message><source>weight?</source>
<translation>вага?</translation></message>
<message><source>Welcome to IR Planner</source>
<translation>Ласкаво просимо до IR Planner</translation></message>
<message><source>Went to</source>
<translation>Переведено до</translation></message>
<message><source>What</source>
<translation>Що</translation></message>
<message><source>What and why</source>
<translation>Що і чому</translation></message>
<message><source>What came</source>
<translation>Що надійшло</translation></message>
<message><source>What came of it, in a few words.</source>
<translation>Який результат, кількома словами.</translation></message>
<message><source>What can be done with this chart</source>
<translation>Що можна зробити з цією діаграмою</translation></message>
<message><source>What differs</source>
<translation>Що відрізняється</translation></message>
<message><source>What each column of the table is</source>
<translation>Що означає кожен стовпець таблиці</translation></message>
<message><source>What else could be done, and who is informed for back-up</source>
<translation>Що ще можна зробити і кого попереджено про підтримку</translation></message>
<message><source>What happened</source>
<translation>Що сталося</translation></message>
<message><source>What happened then: hives, shortness of breath, shock</source>
<translation>Що сталося: кропив'янка, задишка, шок</translation></message>
<message><source>What happened, in a few words</source>
<translation>Що сталося, кількома словами</translation></message>
<message><source>What is missing</source>
<translation>Чого бракує</translation></message>
<message><source>What is missing before {start}</source>
<translation>Чого бракує до {start}</translation></message>
<message><source>What is pulled</source>
<translation>Що готують</translation></message>
<message><source>What is to be done</source>
<translation>Що треба зробити</translation></message>
<message><source>What it was</source>
<translation>Що це було</translation></message>
<message><source>What moved</source>
<translation>Рух</translation></message>
<message><source>What rests on what</source>
<translation>Що на чому ґрунтується</translation></message>
<message><source>What the content pack says</source>
<translation>Що каже пакет даних</translation></message>
<message><source>What the procedure is guided by; X-ray adds the radiation items</source>
<translation>Чим керують процедурою; рентген додає пункти про опромінення</translation></message>
<message><source>What the scanners are set to type first. Empty: nothing.</source>
<translation>Що сканери набирають спершу. Порожньо: нічого.</translation></message>
<message><source>What to print</source>
<translation>Що друкувати</translation></message>
<message><source>What was last eaten or drunk: each kind has its own fasting time</source>
<translation>Що востаннє їли чи пили: кожен вид має свій час голодування</translation></message>
<message><source>What was said or found</source>
<translation>Що сказано або виявлено</translation></message>
<message><source>what you type is kept on this computer</source>
<translation>введене зберігається на цьому комп'ютері</translation></message>
<message><source>What you typed is kept in this window.</source>
<translation>Введене зберігається в цьому вікні.</translation></message>
<message><source>What you typed up to now is kept. If it happens again, close and open the program, and send the details to whoever looks after it. They hold no patient data.</source>
<translation>Усе введене збережено. Якщо це повториться, закрийте й відкрийте програму та надішліть подробиці тому, хто її супроводжує. Даних пацієнтів у них немає.</translation></message>
<message><source>What {column} is</source>
<translation>Що таке {column}</translation></message>
<message><source>When</source>
<translation>Коли</translation></message>
<message><source>When and where</source>
<translation>Коли й де</translation></message>
<message><source>When the last dose was taken: hold times are counted from it</source>
<translation>Коли прийнято останню дозу: від неї рахують перерву</translation></message>
<message><source>Where published rules differ one leads; the others are still shown. In force at once.</source>
<translation>Де опубліковані правила різняться, одне провідне; інші теж показано. Діє одразу.</translation></message>
<message><source>Where something is exchanged.</source>
<translation>Де щось замінюють.</translation></message>
<message><source>Where the way in is: artery, vein, skin or natural opening</source>
<translation>Де доступ: артерія, вена, шкіра чи природний отвір</translation></message>
<message><source>Whether the vessel is to open again; compared with the material</source>
<translation>Чи має судина відкритися знову; порівнюється з матеріалом</translation></message>
<message><source>Which backup?</source>
<translation>Яка копія?</translation></message>
<message><source>Which device is {name}?</source>
<translation>Який виріб — {name}?</translation></message>
<message><source>Who</source>
<translation>Хто</translation></message>
<message><source>Who does the procedure; no phase is signed without a name</source>
<translation>Хто виконує процедуру; без імені фаза не підписується</translation></message>
<message><source>Who got it</source>
<translation>Хто отримав</translation></message>
<message><source>Who signs in, and what each may do.</source>
<translation>Хто входить і що кому дозволено.</translation></message>
<message><source>Who works with these cases?</source>
<translation>Хто працює з цими випадками?</translation></message>
<message><source>Whoever opens the program may do everything then. Say why; it is kept in the audit trail.</source>
<translation>Тоді той, хто відкриває програму, може все. Вкажіть причину; вона залишиться в журналі аудиту.</translation></message>
<message><source>Whoever opens the program may do everything, in the name of the computer's account. The status line says so.</source>
<translation>Хто відкриває програму, може все, від імені облікового запису комп'ютера. Про це каже рядок стану.</translation></message>
<message><source>Whoever signs in their own name gives PIN or password.</source>
<translation>Хто підписує від свого імені, вводить PIN або пароль.</translation></message>
<message><source>Whose log</source>
<translation>Чий журнал</translation></message>
<message><source>Why</source>
<translation>Чому</translation></message>
<message><source>Why wasted</source>
<translation>Чому списано</translation></message>
<message><source>Why: {title}</source>
<translation>Чому: {title}</translation></message>
<message><source>Widest shunt</source>
<translation>Найширший шунт</translation></message>
<message><source>Widest shunt or dangerous anastomosis seen; 0: none was seen.</source>
<translation>Найширший видимий шунт чи небезпечний анастомоз; 0: не видно.</translation></message>
<message><source>Wire</source>
<translation>Провідник</translation></message>
<message><source>Wire inside the patient</source>
<translation>Провідник у пацієнті</translation></message>
<message><source>wire {size} in</source>
<translation>провідник {size} in</translation></message>
<message><source>With a published limit</source>
<translation>З опублікованою межею</translation></message>
<message><source>With an event</source>
<translation>З подією</translation></message>
<message><source>with caution</source>
<translation>з обережністю</translation></message>
<message><source>With login and password</source>
<translation>З логіном і паролем</translation></message>
<message><source>With sign-in each person has an account, rights by role, and signs by PIN or password.</source>
<translation>Зі входом кожна особа має обліковий запис, права за роллю і підписує PIN-кодом або паролем.</translation></message>
<message><source>With the other choices</source>
<translation>З іншим вибором</translation></message>
<message><source>With the weight it gives body surface and BMI</source>
<translation>Разом з вагою дає площу тіла та ІМТ</translation></message>
<message><source>Withdraw</source>
<translation>Відкликати</translation></message>
<message><source>Withdraw the adverse event</source>
<translation>Відкликати небажану подію</translation></message>
<message><source>withdrawn: {reason}</source>
<translation>відкликано: {reason}</translation></message>
<message><source>Within 24 h</source>
<translation>Протягом 24 год</translation></message>
<message><source>Within 3 months</source>
<translation>Протягом 3 місяців</translation></message>
<message><source>without a number</source>
<translation>без номера</translation></message>
<message><source>Withstands DMSO</source>
<translation>Витримує ДМСО</translation></message>
<message><source>Words, "phrases", -without, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Enter makes chips of fields.</source>
<translation>Слова, "фрази", -без, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Enter робить із полів фільтри.</translation></message>
<message><source>Work without sign-in</source>
<translation>Працювати без входу</translation></message>
<message><source>Work without sign-in...</source>
<translation>Працювати без входу...</translation></message>
<message><source>Work without sign-in?</source>
<translation>Працювати без входу?</translation></message>
<message><source>Works here</source>
<translation>Працює тут</translation></message>
<message><source>Write a whole number.</source>
<translation>Напишіть ціле число.</translation></message>
<message><source>Write day and time as {example}.</source>
<translation>Напишіть дату й час як {example}.</translation></message>
<message><source>Write the day as {example}.</source>
<translation>Напишіть дату як {example}.</translation></message>
<message><source>Write the name of the person who signs.</source>
<translation>Напишіть ім'я того, хто підписує.</translation></message>
<message><source>Write the name of the second person.</source>
<translation>Напишіть ім'я другої особи.</translation></message>
<message><source>Write the smaller number first, as in 500-700.</source>
<translation>Спершу менше число, як-от 500-700.</translation></message>
<message><source>Write the time as 08:00.</source>
<translation>Напишіть час як 08:00.</translation></message>
<message><source>Write who you are.</source>
<translation>Напишіть, хто ви.</translation></message>
<message><source>Written to every new record, from the next start on.</source>
<translation>Пишеться в кожен новий запис, від наступного запуску.</translation></message>
<message><source>X</source>
<translation>І</translation></message>
<message><source>Y yes, N no, A not applicable, arrows move</source>
<translation>Y так, N ні, A не стосується, стрілки — рух</translation></message>
<message><source>Years. Older ones are marked in the catalog and in explanations. Empty: none is.</source>
<translation>Років. Старіші позначено в каталозі й поясненнях. Порожньо: жодного.</translation></message>
<message><source>Yes</source>
<translation>Так</translation></message>
<message><source>yes</source>
<translation>так</translation></message>
<message><source>Yes, it is in {unit}: change the unit</source>
<translation>Так, це в {unit}: змінити одиницю</translation></message>
<message><source>yes, not graded</source>
<translation>так, без ступеня</translation></message>
<message><source>yesterday</source>
<translation>вчора</translation></message>
<message><source>you</source>
<translation>ви</translation></message>
<message><source>You are also:</source>
<translation>Ви також:</translation></message>
<message><source>Your name</source>
<translation>Ваше ім'я</translation></message>
<message><source>Your own password, {name}</source>
<translation>Ваш власний пароль, {name}</translation></message>
<message><source>{age} y {sex}</source>
<translation>{age} р. {sex}</translation></message>
<message><source>{axis}, logarithmic scale</source>
<translation>{axis}, логарифмічна шкала</translation></message>
<message><source>{backup} is restored. The store as it was: {kept}</source>
<translation>{backup} відновлено. Попереднє сховище: {kept}</translation></message>
<message><source>{card}: figures</source>
<translation>{card}: числа</translation></message>
<message><source>{count} cases exported to {path}, with side files and codebook beside it.</source>
<translation>Випадків експортовано: {count}, файл {path}; поруч додаткові файли та опис кодів.</translation></message>
<message><source>{count} entries</source>
<translation>Записів: {count}</translation></message>
<message><source>{count} more on the Plan page</source>
<translation>ще {count} на сторінці «План»</translation></message>
<message><source>{count} pages</source>
<translation>Сторінок: {count}</translation></message>
<message><source>{count} points the reference itself leaves open</source>
<translation>пунктів, які саме джерело лишає відкритими: {count}</translation></message>
<message><source>{count} procedures</source>
<translation>Процедур: {count}</translation></message>
<message><source>{count} suggestions accepted</source>
<translation>Прийнято пропозицій: {count}</translation></message>
<message><source>{count} ways to make it fit</source>
<translation>Способів, щоб пройшло: {count}</translation></message>
<message><source>{count} x {product} received.</source>
<translation>Отримано {count} x {product}.</translation></message>
<message><source>{count}, {same} the same</source>
<translation>{count}, однакових: {same}</translation></message>
<message><source>{day} ({age} y) {sex}</source>
<translation>{day} ({age} р.) {sex}</translation></message>
<message><source>{device} is in the case already.</source>
<translation>{device} уже є у випадку.</translation></message>
<message><source>{device}. {unit}</source>
<translation>{device}. {unit}</translation></message>
<message><source>{device}: added.</source>
<translation>{device}: додано.</translation></message>
<message><source>{device}: another lot, a row of its own.</source>
<translation>{device}: інша партія, окремий рядок.</translation></message>
<message><source>{device}: filled in.</source>
<translation>{device}: заповнено.</translation></message>
<message><source>{device}: label and plan differ.</source>
<translation>{device}: етикетка й план різняться.</translation></message>
<message><source>{device}: open the case it is for, then scan it.</source>
<translation>{device}: відкрийте потрібний випадок, потім скануйте.</translation></message>
<message><source>{device}: {count} of this lot.</source>
<translation>{device}: {count} із цієї партії.</translation></message>
<message><source>{done} of {total}</source>
<translation>{done} з {total}</translation></message>
<message><source>{done} of {total} decided</source>
<translation>вирішено {done} з {total}</translation></message>
<message><source>{dose} of {limit} mg</source>
<translation>{dose} з {limit} мг</translation></message>
<message><source>{field}, person {number}</source>
<translation>{field}, людина {number}</translation></message>
<message><source>{field}: the plan says {old}, the label {new}</source>
<translation>{field}: у плані {old}, на етикетці {new}</translation></message>
<message><source>{file} is damaged: {problems}</source>
<translation>{file} пошкоджено: {problems}</translation></message>
<message><source>{file}: made, restored to a scratch store and compared.</source>
<translation>{file}: створено, відновлено в пробне сховище й порівняно.</translation></message>
<message><source>{file}: no problem found in {cases} cases and {entries} audit entries.</source>
<translation>{file}: у {cases} випадках і {entries} записах журналу проблем не знайдено.</translation></message>
<message><source>{first} to {last}</source>
<translation>{first}–{last}</translation></message>
<message numerus="yes"><source>{found} of {n} cases</source>
<translation><numerusform>{found} з {n} випадку</numerusform><numerusform>{found} з {n} випадків</numerusform><numerusform>{found} з {n} випадків</numerusform></translation></message>
<message numerus="yes"><source>{found} of {n} products</source>
<translation><numerusform>{found} з {n} виробу</numerusform><numerusform>{found} з {n} виробів</numerusform><numerusform>{found} з {n} виробів</numerusform></translation></message>
<message numerus="yes"><source>{group}: {title}, {n} entries</source>
<translation><numerusform>{group}: {title}, {n} запис</numerusform><numerusform>{group}: {title}, {n} записи</numerusform><numerusform>{group}: {title}, {n} записів</numerusform></translation></message>
<message><source>{instead}; not in the stock list</source>
<translation>{instead}; немає на складі</translation></message>
<message><source>{kind}, was {corrects}</source>
<translation>{kind}, було {corrects}</translation></message>
<message><source>{label} cannot be used: {error}.</source>
<translation>{label}: не можна використати: {error}.</translation></message>
<message><source>{label}: {text} is not a whole number.</source>
<translation>{label}: {text} — не ціле число.</translation></message>
<message><source>{left} mL left to {limit} mL ({why})</source>
<translation>залишилось {left} мл до {limit} мл ({why})</translation></message>
<message><source>{list}: order of the rows</source>
<translation>{list}: порядок рядків</translation></message>
<message><source>{low} to {high}</source>
<translation>{low}–{high}</translation></message>
<message><source>{month}: median {median} min, middle half {low} to {high}, {n} values</source>
<translation>{month}: медіана {median} хв, середня половина {low}–{high}, значень {n}</translation></message>
<message><source>{month}: {events} events in {cases} cases, {rate} per 100; limit {limit}</source>
<translation>{month}: подій {events} у випадках {cases}, {rate} на 100; межа {limit}</translation></message>
<message><source>{name} does not answer</source>
<translation>{name} не відповідає</translation></message>
<message><source>{name} has no code.</source>
<translation>{name} не має коду.</translation></message>
<message><source>{name} is not ready. {points}.</source>
<translation>{name} не готовий. {points}.</translation></message>
<message><source>{name} may not {deed}.</source>
<translation>{name} не може {deed}.</translation></message>
<message><source>{name} signed an earlier version on {date}; this one is not signed.{note}</source>
<translation>{name} підписав попередню версію {date}; цю не підписано.{note}</translation></message>
<message><source>{name} stays in the records as cancelled, with your reason.</source>
<translation>{name} лишається в записах як скасований, з вашою причиною.</translation></message>
<message><source>{name} to first device {minutes} min</source>
<translation>{name} — перший виріб: {minutes} хв</translation></message>
<message><source>{name}, by PIN</source>
<translation>{name}, за PIN</translation></message>
<message><source>{name}: emergency access until {time}</source>
<translation>{name}: екстрений доступ до {time}</translation></message>
<message><source>{name}: fill in what is to be changed. The PIN works where you have signed in today.</source>
<translation>{name}: заповніть те, що слід змінити. PIN діє там, де ви сьогодні вже ввійшли.</translation></message>
<message><source>{name}: take away</source>
<translation>{name}: прибрати</translation></message>
<message><source>{name}: {n} done cases</source>
<translation>{name}: виконаних випадків {n}</translation></message>
<message><source>{name}: {status}</source>
<translation>{name}: {status}</translation></message>
<message><source>{name}: {when}, {room}</source>
<translation>{name}: {when}, {room}</translation></message>
<message><source>{n} answers stop this phase</source>
<translation>відповідей, що зупиняють етап: {n}</translation></message>
<message numerus="yes"><source>{n} backups in the folder.</source>
<translation><numerusform>{n} копія в теці.</numerusform><numerusform>{n} копії в теці.</numerusform><numerusform>{n} копій у теці.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases</source>
<translation><numerusform>{n} випадок</numerusform><numerusform>{n} випадки</numerusform><numerusform>{n} випадків</numerusform></translation></message>
<message><source>{n} cases asked, none or all with an event: there is no rate to compare with.</source>
<translation>Запитано випадків: {n}, подія в жодному або в усіх: немає частоти для порівняння.</translation></message>
<message numerus="yes"><source>{n} cases cancelled</source>
<translation><numerusform>{n} випадок скасовано</numerusform><numerusform>{n} випадки скасовано</numerusform><numerusform>{n} випадків скасовано</numerusform></translation></message>
<message numerus="yes"><source>{n} cases edited meanwhile were saved.</source>
<translation><numerusform>{n} змінений тим часом випадок збережено.</numerusform><numerusform>{n} змінені тим часом випадки збережено.</numerusform><numerusform>{n} змінених тим часом випадків збережено.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases have another time</source>
<translation><numerusform>{n} випадок має інший час</numerusform><numerusform>{n} випадки мають інший час</numerusform><numerusform>{n} випадків мають інший час</numerusform></translation></message>
<message numerus="yes"><source>{n} cases imported.</source>
<translation><numerusform>{n} випадок імпортовано.</numerusform><numerusform>{n} випадки імпортовано.</numerusform><numerusform>{n} випадків імпортовано.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without a date</source>
<translation><numerusform>{n} випадок без дати</numerusform><numerusform>{n} випадки без дати</numerusform><numerusform>{n} випадків без дати</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without an MRN</source>
<translation><numerusform>{n} випадок без MRN</numerusform><numerusform>{n} випадки без MRN</numerusform><numerusform>{n} випадків без MRN</numerusform></translation></message>
<message><source>{n} cases, {events} with an event; the sum reaches the limit {times} times</source>
<translation>Випадків {n}, з подією {events}; сума досягає межі {times} раз(ів)</translation></message>
<message numerus="yes"><source>{n} caution</source>
<translation><numerusform>{n} обережно</numerusform><numerusform>{n} обережно</numerusform><numerusform>{n} обережно</numerusform></translation></message>
<message numerus="yes"><source>{n} caution fewer</source>
<translation><numerusform>на {n} «обережно» менше</numerusform><numerusform>на {n} «обережно» менше</numerusform><numerusform>на {n} «обережно» менше</numerusform></translation></message>
<message numerus="yes"><source>{n} caution more</source>
<translation><numerusform>на {n} «обережно» більше</numerusform><numerusform>на {n} «обережно» більше</numerusform><numerusform>на {n} «обережно» більше</numerusform></translation></message>
<message numerus="yes"><source>{n} clash in room and time</source>
<translation><numerusform>{n} збіг кабінету й часу</numerusform><numerusform>{n} збіги кабінету й часу</numerusform><numerusform>{n} збігів кабінету й часу</numerusform></translation></message>
<message><source>{n} days</source>
<translation>{n} день</translation></message>
<message numerus="yes"><source>{n} days after this procedure.</source>
<translation><numerusform>Через {n} день після цієї процедури.</numerusform><numerusform>Через {n} дні після цієї процедури.</numerusform><numerusform>Через {n} днів після цієї процедури.</numerusform></translation></message>
<message><source>{n} days late</source>
<translation>прострочено на {n} дн.</translation></message>
<message><source>{n} days left</source>
<translation>залишилось днів: {n}</translation></message>
<message><source>{n} deviations per 100 cases</source>
<translation>{n} відхилень на 100 випадків</translation></message>
<message numerus="yes"><source>{n} devices are not ticked as available</source>
<translation><numerusform>{n} виріб не позначено доступним</numerusform><numerusform>{n} вироби не позначено доступними</numerusform><numerusform>{n} виробів не позначено доступними</numerusform></translation></message>
<message numerus="yes"><source>{n} devices recorded for this patient.</source>
<translation><numerusform>{n} виріб записано для цього пацієнта.</numerusform><numerusform>{n} вироби записано для цього пацієнта.</numerusform><numerusform>{n} виробів записано для цього пацієнта.</numerusform></translation></message>
<message numerus="yes"><source>{n} differ</source>
<translation><numerusform>{n} відрізняється</numerusform><numerusform>{n} відрізняються</numerusform><numerusform>{n} відрізняються</numerusform></translation></message>
<message><source>{n} done cases without an answer are left out.</source>
<translation>Виконаних випадків без відповіді пропущено: {n}.</translation></message>
<message numerus="yes"><source>{n} expired</source>
<translation><numerusform>{n} прострочено</numerusform><numerusform>{n} прострочено</numerusform><numerusform>{n} прострочено</numerusform></translation></message>
<message numerus="yes"><source>{n} expiring</source>
<translation><numerusform>{n} спливає</numerusform><numerusform>{n} спливають</numerusform><numerusform>{n} спливають</numerusform></translation></message>
<message><source>{n} filled in</source>
<translation>{n} доповнено</translation></message>
<message numerus="yes"><source>{n} follow-ups due</source>
<translation><numerusform>{n} огляд за терміном</numerusform><numerusform>{n} огляди за терміном</numerusform><numerusform>{n} оглядів за терміном</numerusform></translation></message>
<message numerus="yes"><source>{n} info</source>
<translation><numerusform>{n} інформація</numerusform><numerusform>{n} інформації</numerusform><numerusform>{n} інформацій</numerusform></translation></message>
<message numerus="yes"><source>{n} kits</source>
<translation><numerusform>{n} набір</numerusform><numerusform>{n} набори</numerusform><numerusform>{n} наборів</numerusform></translation></message>
<message numerus="yes"><source>{n} lines written to {path}.</source>
<translation><numerusform>{n} рядок записано в {path}.</numerusform><numerusform>{n} рядки записано в {path}.</numerusform><numerusform>{n} рядків записано в {path}.</numerusform></translation></message>
<message numerus="yes"><source>{n} merged</source>
<translation><numerusform>{n} об'єднано</numerusform><numerusform>{n} об'єднано</numerusform><numerusform>{n} об'єднано</numerusform></translation></message>
<message numerus="yes"><source>{n} merged.</source>
<translation><numerusform>{n} об'єднано.</numerusform><numerusform>{n} об'єднано.</numerusform><numerusform>{n} об'єднано.</numerusform></translation></message>
<message><source>{n} minutes</source>
<translation>{n} хвилина</translation></message>
<message><source>{n} more</source>
<translation>ще {n}</translation></message>
<message numerus="yes"><source>{n} more taken</source>
<translation><numerusform>{n} узято понад наявне</numerusform><numerusform>{n} узято понад наявне</numerusform><numerusform>{n} узято понад наявне</numerusform></translation></message>
<message numerus="yes"><source>{n} never planned</source>
<translation><numerusform>{n} не планували</numerusform><numerusform>{n} не планували</numerusform><numerusform>{n} не планували</numerusform></translation></message>
<message numerus="yes"><source>{n} new cases</source>
<translation><numerusform>{n} новий випадок</numerusform><numerusform>{n} нові випадки</numerusform><numerusform>{n} нових випадків</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed</source>
<translation><numerusform>{n} не оцінено</numerusform><numerusform>{n} не оцінено</numerusform><numerusform>{n} не оцінено</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed fewer</source>
<translation><numerusform>на {n} «не оцінено» менше</numerusform><numerusform>на {n} «не оцінено» менше</numerusform><numerusform>на {n} «не оцінено» менше</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed more</source>
<translation><numerusform>на {n} «не оцінено» більше</numerusform><numerusform>на {n} «не оцінено» більше</numerusform><numerusform>на {n} «не оцінено» більше</numerusform></translation></message>
<message numerus="yes"><source>{n} not there</source>
<translation><numerusform>{n} немає</numerusform><numerusform>{n} немає</numerusform><numerusform>{n} немає</numerusform></translation></message>
<message numerus="yes"><source>{n} ok</source>
<translation><numerusform>{n} гаразд</numerusform><numerusform>{n} гаразд</numerusform><numerusform>{n} гаразд</numerusform></translation></message>
<message numerus="yes"><source>{n} on the shelf</source>
<translation><numerusform>{n} на полиці</numerusform><numerusform>{n} на полиці</numerusform><numerusform>{n} на полиці</numerusform></translation></message>
<message numerus="yes"><source>{n} patients</source>
<translation><numerusform>{n} пацієнт</numerusform><numerusform>{n} пацієнти</numerusform><numerusform>{n} пацієнтів</numerusform></translation></message>
<message numerus="yes"><source>{n} pieces</source>
<translation><numerusform>{n} штука</numerusform><numerusform>{n} штуки</numerusform><numerusform>{n} штук</numerusform></translation></message>
<message numerus="yes"><source>{n} points of the risk summary</source>
<translation><numerusform>{n} пункт огляду ризиків</numerusform><numerusform>{n} пункти огляду ризиків</numerusform><numerusform>{n} пунктів огляду ризиків</numerusform></translation></message>
<message numerus="yes"><source>{n} points settled: drawn now.</source>
<translation><numerusform>{n} пункт з'ясовано: списано.</numerusform><numerusform>{n} пункти з'ясовано: списано.</numerusform><numerusform>{n} пунктів з'ясовано: списано.</numerusform></translation></message>
<message numerus="yes"><source>{n} products</source>
<translation><numerusform>{n} виріб</numerusform><numerusform>{n} вироби</numerusform><numerusform>{n} виробів</numerusform></translation></message>
<message numerus="yes"><source>{n} recalls in force</source>
<translation><numerusform>{n} чинне відкликання</numerusform><numerusform>{n} чинні відкликання</numerusform><numerusform>{n} чинних відкликань</numerusform></translation></message>
<message numerus="yes"><source>{n} refused: none is imported</source>
<translation><numerusform>{n} відхилено: не імпортовано жодного</numerusform><numerusform>{n} відхилено: не імпортовано жодного</numerusform><numerusform>{n} відхилено: не імпортовано жодного</numerusform></translation></message>
<message numerus="yes"><source>{n} rows name the lot but no product: look at the charts.</source>
<translation><numerusform>{n} рядок називає партію без виробу: перегляньте карти.</numerusform><numerusform>{n} рядки називають партію без виробу: перегляньте карти.</numerusform><numerusform>{n} рядків називають партію без виробу: перегляньте карти.</numerusform></translation></message>
<message numerus="yes"><source>{n} rows read</source>
<translation><numerusform>{n} рядок прочитано</numerusform><numerusform>{n} рядки прочитано</numerusform><numerusform>{n} рядків прочитано</numerusform></translation></message>
<message><source>{n} rows saved to {path}.</source>
<translation>Рядків збережено: {n}, файл {path}.</translation></message>
<message numerus="yes"><source>{n} skipped</source>
<translation><numerusform>{n} пропущено</numerusform><numerusform>{n} пропущено</numerusform><numerusform>{n} пропущено</numerusform></translation></message>
<message numerus="yes"><source>{n} stop</source>
<translation><numerusform>{n} стоп</numerusform><numerusform>{n} стопи</numerusform><numerusform>{n} стопів</numerusform></translation></message>
<message numerus="yes"><source>{n} stop fewer</source>
<translation><numerusform>на {n} стоп менше</numerusform><numerusform>на {n} стопи менше</numerusform><numerusform>на {n} стопів менше</numerusform></translation></message>
<message numerus="yes"><source>{n} stop more</source>
<translation><numerusform>на {n} стоп більше</numerusform><numerusform>на {n} стопи більше</numerusform><numerusform>на {n} стопів більше</numerusform></translation></message>
<message numerus="yes"><source>{n} there</source>
<translation><numerusform>{n} є</numerusform><numerusform>{n} є</numerusform><numerusform>{n} є</numerusform></translation></message>
<message numerus="yes"><source>{n} to settle</source>
<translation><numerusform>{n} до з'ясування</numerusform><numerusform>{n} до з'ясування</numerusform><numerusform>{n} до з'ясування</numerusform></translation></message>
<message numerus="yes"><source>{n} with stops</source>
<translation><numerusform>{n} зі стопами</numerusform><numerusform>{n} зі стопами</numerusform><numerusform>{n} зі стопами</numerusform></translation></message>
<message><source>{part}, through {through}, {result}. {why}</source>
<translation>{part}, через {through}, {result}. {why}</translation></message>
<message><source>{passed} of {count} give what they expect.</source>
<translation>{passed} з {count} дають очікуване.</translation></message>
<message><source>{path} cannot be written: {strerror}.</source>
<translation>Не вдається записати {path}: {strerror}.</translation></message>
<message><source>{path} could not be written.</source>
<translation>Не вдалося записати {path}.</translation></message>
<message><source>{path} is encrypted. Type its passphrase, or the recovery key that was printed.</source>
<translation>{path} зашифровано. Введіть парольну фразу або надрукований ключ відновлення.</translation></message>
<message><source>{path} was refused; nothing was changed.</source>
<translation>{path} відхилено; нічого не змінено.</translation></message>
<message><source>{path}: {lines} lines read, {products} new products, {lots} lots changed.</source>
<translation>{path}: прочитано рядків {lines}, нових виробів {products}, змінено партій {lots}.</translation></message>
<message><source>{patient}: which case?</source>
<translation>{patient}: який випадок?</translation></message>
<message><source>{person} has no done case in this period.</source>
<translation>{person} не має виконаних випадків за цей період.</translation></message>
<message><source>{phase}: {done} of {total} answered</source>
<translation>{phase}: відповіді на {done} з {total}</translation></message>
<message><source>{points}. Your reason is kept with the case.</source>
<translation>{points}. Вашу причину збережено у випадку.</translation></message>
<message><source>{points}: show or hide</source>
<translation>{points}: показати або сховати</translation></message>
<message><source>{procedures} procedures, {sources} sources</source>
<translation>процедур {procedures}, джерел {sources}</translation></message>
<message><source>{procedure}, {complication}: {events} of {cases} cases, {rate} (95 % interval {low} to {high}); limit {limit} %, {source}</source>
<translation>{procedure}, {complication}: {events} з {cases} випадків, {rate} (95 % інтервал {low}–{high}); межа {limit} %, {source}</translation></message>
<message><source>{procedure}, {day}: relief {percent} %. Take it over</source>
<translation>{procedure}, {day}: полегшення {percent} %. Перенести</translation></message>
<message><source>{readiness} percent ready</source>
<translation>готовність {readiness} відсотків</translation></message>
<message><source>{ready} of {count} available</source>
<translation>доступно {ready} з {count}</translation></message>
<message><source>{replace}.pdf</source>
<translation>{replace}.pdf</translation></message>
<message><source>{room} is taken at this time by {case}</source>
<translation>{room} у цей час зайнято: {case}</translation></message>
<message><source>{share} of items answered</source>
<translation>відповіді на {share} пунктів</translation></message>
<message><source>{size} G needle</source>
<translation>голка {size} G</translation></message>
<message><source>{test} taken at</source>
<translation>{test}: взято</translation></message>
<message><source>{test} unit</source>
<translation>Одиниця: {test}</translation></message>
<message><source>{there} of {needed} there</source>
<translation>є {there} з {needed}</translation></message>
<message><source>{time}  Procedure starts</source>
<translation>{time}  Початок процедури</translation></message>
<message><source>{time} on</source>
<translation>від {time}</translation></message>
<message><source>{title} ({id}), version {version}</source>
<translation>{title} ({id}), версія {version}</translation></message>
<message><source>{title}, page {number} of {of}</source>
<translation>{title}, сторінка {number} з {of}</translation></message>
<message><source>{told} +{more}</source>
<translation>{told} +{more}</translation></message>
<message><source>{topic} rules</source>
<translation>правила: {topic}</translation></message>
<message><source>{usable} of {there}</source>
<translation>{usable} з {there}</translation></message>
<message><source>{weekday} {day} {month} {year}</source>
<translation>{weekday}, {day} {month} {year}</translation></message>
<message><source>{what} is taken off this list and never drawn. Say why.</source>
<translation>{what} зникне з цього списку і ніколи не спишеться. Вкажіть причину.</translation></message>
<message><source>{what} may be used again. Say who allows it and why.</source>
<translation>{what} знову можна використовувати. Вкажіть, хто дозволив і чому.</translation></message>
<message><source>{what}, case {id}</source>
<translation>{what}, випадок {id}</translation></message>
<message><source>{what}. This plan: {left}. Other plan: {right}</source>
<translation>{what}. Цей план: {left}. Інший план: {right}</translation></message>
<message><source>{what}: held</source>
<translation>{what}: пауза</translation></message>
<message><source>{what}: last dose</source>
<translation>{what}: остання доза</translation></message>
<message><source>{what}: new</source>
<translation>{what}: нове</translation></message>
<message><source>{what}: not any more</source>
<translation>{what}: більше немає</translation></message>
<message><source>{what}: the chosen lot</source>
<translation>{what}: вибрана партія</translation></message>
<message><source>{what}: {now} (was {was})</source>
<translation>{what}: {now} (було {was})</translation></message>
<message><source>{what}: {n} cases, median {median} {unit}, 75 % {upper}, 10 to 90 % {low} to {high}</source>
<translation>{what}: випадків {n}, медіана {median} {unit}, 75 % {upper}, 10–90 % {low}–{high}</translation></message>
<message><source>{what}: {word} no later than this</source>
<translation>{what}: {word} не пізніше</translation></message>
<message><source>{who} changed the open case too. Open Plan to choose what is kept.</source>
<translation>{who} теж змінив(-ла) відкритий випадок. Відкрийте План і виберіть, що залишити.</translation></message>
<message><source>{who} changed this case after it was opened here, and so did you</source>
<translation>{who} змінив(-ла) цей випадок після того, як його відкрито тут, і ви теж</translation></message>
<message><source>{who} changed this case meanwhile. Both changes are kept: {fields}.</source>
<translation>{who} тим часом змінив(-ла) цей випадок. Збережено обидві зміни: {fields}.</translation></message>
<message><source>{words} (proposed)</source>
<translation>{words} (запропоновано)</translation></message>
<message><source>“{text}” can be read two ways: write {plain} or {decimal}.</source>
<translation>«{text}» можна прочитати двояко: напишіть {plain} або {decimal}.</translation></message>
<message><source>“{text}” is not a number.</source>
<translation>«{text}» — не число.</translation></message>
<message><source>“{text}” is not in the list: pick one of it.</source>
<translation>«{text}» немає у списку: виберіть із нього.</translation></message>
<message><source>“{value}” does not fit {field}.</source>
<translation>«{value}» не підходить до поля {field}.</translation></message>
<message><source>† Known from the publication but not read again for this pack: check it.</source>
<translation>† Відомо з публікації, але не перечитано для цього пакета: перевірте.</translation></message>
<message><source>† Recalled: nobody has read it again in its source.</source>
<translation>† З пам'яті: ніхто не перечитував у джерелі.</translation></message>
<message><source>† The figure is known from the publication but has not been read again for this content pack.</source>
<translation>† Число відоме з публікації, але не перечитане для цього пакета даних.</translation></message>
<message><source>† The limit is recalled: nobody has read it again in its source.</source>
<translation>† Межа з пам'яті: ніхто не перечитував її в джерелі.</translation></message>
<message><source>† They are recalled: nobody has read them again in their source.</source>
<translation>† З пам'яті: ніхто не перечитував їх у джерелі.</translation></message>
</context>
</TS>

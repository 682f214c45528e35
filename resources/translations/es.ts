<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context><name>irplanner</name>
<message><source> and {n} more</source>
<translation> y {n} más</translation></message>
<message><source> in {n} ms</source>
<translation> en {n} ms</translation></message>
<message><source> Last saved {time}.</source>
<translation> Último guardado {time}.</translation></message>
<message><source> Note: {note}</source>
<translation> Nota: {note}</translation></message>
<message><source> Over the target, {target} †.</source>
<translation> Sobre el objetivo, {target} †.</translation></message>
<message><source> Was {guess} meant?</source>
<translation> ¿Se quería decir {guess}?</translation></message>
<message><source> Within the target only after a transfer, {target} †.</source>
<translation> Dentro del objetivo solo tras un traslado, {target} †.</translation></message>
<message><source> Within the target, {target} †.</source>
<translation> Dentro del objetivo, {target} †.</translation></message>
<message><source>+ Filter</source>
<translation>+ Filtro</translation></message>
<message><source>, hours</source>
<translation>, horas</translation></message>
<message><source>1 page</source>
<translation>1 página</translation></message>
<message><source>1 procedure</source>
<translation>1 procedimiento</translation></message>
<message><source>10 to 90 %</source>
<translation>10 a 90 %</translation></message>
<message><source>12 months</source>
<translation>12 meses</translation></message>
<message><source>2026-09-11 or 30 (days)</source>
<translation>2026-09-11 o 30 (días)</translation></message>
<message><source>25 %, min</source>
<translation>25 %, min</translation></message>
<message><source>3 months</source>
<translation>3 meses</translation></message>
<message><source>3 years</source>
<translation>3 años</translation></message>
<message><source>5 % dextrose</source>
<translation>Dextrosa al 5 %</translation></message>
<message><source>75 %, min</source>
<translation>75 %, min</translation></message>
<message><source>95 % high</source>
<translation>95 % superior</translation></message>
<message><source>95 % interval</source>
<translation>Intervalo del 95 %</translation></message>
<message><source>95 % low</source>
<translation>95 % inferior</translation></message>
<message><source>; and {n} more</source>
<translation>; y {n} más</translation></message>
<message><source>A case is signed once it is done or cancelled.</source>
<translation>Un caso se firma cuando está hecho o cancelado.</translation></message>
<message><source>A code begins with</source>
<translation>Un código empieza con</translation></message>
<message><source>A code ends with</source>
<translation>Un código termina con</translation></message>
<message><source>A copy is open: the plan as before, nothing of what was done.</source>
<translation>Se abrió una copia: el plan como antes, nada de lo realizado.</translation></message>
<message><source>A day and a time, such as {example}; a time alone is enough for today</source>
<translation>Día y hora, por ejemplo {example}; para hoy basta la hora</translation></message>
<message><source>A day, such as {example}, or +1 for tomorrow</source>
<translation>Un día, por ejemplo {example}, o +1 para mañana</translation></message>
<message><source>A figure is added; with = before it, it is the whole amount</source>
<translation>Una cifra se suma; con = delante, es el total</translation></message>
<message><source>A further case for this patient is open. Choose its procedure.</source>
<translation>Se abrió otro caso de este paciente. Elija su procedimiento.</translation></message>
<message><source>A new case store is made. It is encrypted: choose a passphrase of four or five words. A recovery key is shown once afterwards. Without either nobody can read the store again.</source>
<translation>Se crea un almacén nuevo. Va cifrado: elija una frase de cuatro o cinco palabras. Después se muestra una vez una clave de recuperación. Sin una de ellas nadie puede volver a leerlo.</translation></message>
<message><source>A number in {unit}; empty: not recorded</source>
<translation>Un número en {unit}; vacío: no registrado</translation></message>
<message><source>A number; empty: not recorded</source>
<translation>Un número; vacío: no registrado</translation></message>
<message><source>A password has at most {count} characters.</source>
<translation>Una contraseña tiene como máximo {count} caracteres.</translation></message>
<message><source>A password needs at least {count} characters.</source>
<translation>Una contraseña necesita al menos {count} caracteres.</translation></message>
<message><source>A PIN is {least} to {most} digits.</source>
<translation>Un PIN tiene de {least} a {most} cifras.</translation></message>
<message><source>A range, such as 500-700</source>
<translation>Un intervalo, por ejemplo 500-700</translation></message>
<message><source>About</source>
<translation>Acerca de</translation></message>
<message><source>Accept suggestions</source>
<translation>Aceptar sugerencias</translation></message>
<message><source>Access</source>
<translation>Acceso</translation></message>
<message><source>Access and closure</source>
<translation>Acceso y cierre</translation></message>
<message><source>Access outcomes</source>
<translation>Resultados del acceso</translation></message>
<message><source>Access side</source>
<translation>Lado del acceso</translation></message>
<message><source>Access site</source>
<translation>Sitio de acceso</translation></message>
<message><source>Access, usual</source>
<translation>Acceso, habitual</translation></message>
<message><source>Accession</source>
<translation>N.º de acceso</translation></message>
<message><source>Accession number</source>
<translation>Número de acceso</translation></message>
<message><source>Accession {accession_number}</source>
<translation>N.º de acceso {accession_number}</translation></message>
<message><source>Account of {name}</source>
<translation>Cuenta de {name}</translation></message>
<message><source>Add</source>
<translation>Añadir</translation></message>
<message><source>Add a person</source>
<translation>Añadir una persona</translation></message>
<message><source>Add a test</source>
<translation>Añadir una prueba</translation></message>
<message><source>Add allergy</source>
<translation>Añadir alergia</translation></message>
<message><source>Add an account</source>
<translation>Añadir una cuenta</translation></message>
<message><source>Add device</source>
<translation>Añadir dispositivo</translation></message>
<message><source>Add drug</source>
<translation>Añadir fármaco</translation></message>
<message><source>Add follow-up</source>
<translation>Añadir seguimiento</translation></message>
<message><source>Add food or drink</source>
<translation>Añadir comida o bebida</translation></message>
<message><source>Add infusion</source>
<translation>Añadir infusión</translation></message>
<message><source>Add it as another device</source>
<translation>Añadirlo como otro dispositivo</translation></message>
<message><source>Add local anesthetic</source>
<translation>Añadir anestésico local</translation></message>
<message><source>Add material</source>
<translation>Añadir material</translation></message>
<message><source>Add medication</source>
<translation>Añadir medicamento</translation></message>
<message><source>Add the time, as in {example}.</source>
<translation>Añada la hora, como en {example}.</translation></message>
<message><source>Add to the stock</source>
<translation>Añadir al almacén</translation></message>
<message><source>Add to {title}</source>
<translation>Añadir a {title}</translation></message>
<message><source>Add to {title}, {unit}</source>
<translation>Añadir a {title}, {unit}</translation></message>
<message><source>Add {device}</source>
<translation>Añadir {device}</translation></message>
<message><source>added by plan: {reasons}</source>
<translation>añadido por el plan: {reasons}</translation></message>
<message><source>Added by this site.</source>
<translation>Añadido por este centro.</translation></message>
<message><source>Added by this site: the shipped pack has no such entry.</source>
<translation>Añadido por este centro: el paquete original no tiene esta entrada.</translation></message>
<message><source>added by {reasons}</source>
<translation>añadido por {reasons}</translation></message>
<message><source>Administrator</source>
<translation>Administrador</translation></message>
<message><source>Administrators make the other accounts. Your name is what records will say.</source>
<translation>Los administradores crean las demás cuentas. Su nombre es el que figurará en los registros.</translation></message>
<message><source>Adverse event</source>
<translation>Evento adverso</translation></message>
<message><source>Adverse event recorded</source>
<translation>Evento adverso registrado</translation></message>
<message><source>Adverse event withdrawn</source>
<translation>Evento adverso retirado</translation></message>
<message><source>Adverse events</source>
<translation>Eventos adversos</translation></message>
<message><source>Adverse events at the access site, share of done cases asked, with its 95 % interval.</source>
<translation>Eventos adversos en el sitio de acceso, parte de los casos hechos preguntados, con su intervalo del 95 %.</translation></message>
<message><source>Adverse events, CUSUM</source>
<translation>Eventos adversos, CUSUM</translation></message>
<message><source>Adverse events, u-chart</source>
<translation>Eventos adversos, gráfico u</translation></message>
<message><source>After care</source>
<translation>Cuidados posteriores</translation></message>
<message><source>Afterwards</source>
<translation>Después</translation></message>
<message><source>Age</source>
<translation>Edad</translation></message>
<message><source>Agent</source>
<translation>Agente</translation></message>
<message><source>Air kerma</source>
<translation>Kerma en aire</translation></message>
<message><source>air kerma at the reference point, mGy</source>
<translation>kerma en aire en el punto de referencia, mGy</translation></message>
<message><source>Air kerma by procedure</source>
<translation>Kerma en aire por procedimiento</translation></message>
<message><source>Air kerma in the last 60 days</source>
<translation>Kerma en aire en los últimos 60 días</translation></message>
<message><source>Air kerma of this case</source>
<translation>Kerma en aire de este caso</translation></message>
<message><source>Alert</source>
<translation>Alerta</translation></message>
<message><source>All</source>
<translation>Todo</translation></message>
<message><source>All are kept until {day}: the store was restored.</source>
<translation>Se conservan todas hasta el {day}: el almacén se restauró.</translation></message>
<message><source>All available</source>
<translation>Todo disponible</translation></message>
<message><source>All cases</source>
<translation>Todos los casos</translation></message>
<message><source>All categories</source>
<translation>Todas las categorías</translation></message>
<message><source>All charts</source>
<translation>Todos los gráficos</translation></message>
<message><source>All keys</source>
<translation>Todas las teclas</translation></message>
<message><source>all lots</source>
<translation>todos los lotes</translation></message>
<message><source>All operators</source>
<translation>Todos los operadores</translation></message>
<message><source>All other</source>
<translation>Los demás</translation></message>
<message><source>All phases are signed. The signed record is kept and locked.</source>
<translation>Todas las fases están firmadas. El registro firmado se guarda y bloquea.</translation></message>
<message><source>All procedures</source>
<translation>Todos los procedimientos</translation></message>
<message><source>All rooms</source>
<translation>Todas las salas</translation></message>
<message numerus="yes"><source>all {n} the same</source>
<translation><numerusform>igual</numerusform><numerusform>los {n} iguales</numerusform></translation></message>
<message><source>Allergies</source>
<translation>Alergias</translation></message>
<message><source>Allergy</source>
<translation>Alergia</translation></message>
<message><source>Allergy: {agent}</source>
<translation>Alergia: {agent}</translation></message>
<message><source>Also called</source>
<translation>También llamado</translation></message>
<message><source>Also Ctrl + and Ctrl -, and Ctrl 0 for the system's own size.</source>
<translation>También Ctrl + y Ctrl -, y Ctrl 0 para el tamaño del sistema.</translation></message>
<message><source>Also usual for this procedure</source>
<translation>También habitual en este procedimiento</translation></message>
<message><source>also: {synonym}</source>
<translation>también: {synonym}</translation></message>
<message><source>Alternative</source>
<translation>Alternativa</translation></message>
<message><source>Alternatives and surgical back-up</source>
<translation>Alternativas y respaldo quirúrgico</translation></message>
<message><source>Amend</source>
<translation>Enmendar</translation></message>
<message><source>Amend ...</source>
<translation>Enmendar ...</translation></message>
<message><source>amend a signed record</source>
<translation>enmendar un registro firmado</translation></message>
<message><source>Amend the signed case</source>
<translation>Enmendar el caso firmado</translation></message>
<message><source>Amend this record</source>
<translation>Enmendar este registro</translation></message>
<message><source>Amend this record?</source>
<translation>¿Enmendar este registro?</translation></message>
<message><source>Amended: {reason}.</source>
<translation>Enmendado: {reason}.</translation></message>
<message><source>Amount</source>
<translation>Cantidad</translation></message>
<message><source>An administrator changes people and their rights here.</source>
<translation>Un administrador cambia aquí las personas y sus permisos.</translation></message>
<message><source>An administrator opens it again in Settings, Staff.</source>
<translation>Un administrador la abre de nuevo en Ajustes, Personal.</translation></message>
<message><source>An event nobody is sure of is kept without a grade.</source>
<translation>Un evento dudoso se guarda sin grado.</translation></message>
<message><source>an unknown day</source>
<translation>un día desconocido</translation></message>
<message numerus="yes"><source>and {n} more</source>
<translation><numerusform>y {n} más</numerusform><numerusform>y {n} más</numerusform></translation></message>
<message numerus="yes"><source>And {n} more.</source>
<translation><numerusform>Y {n} más.</numerusform><numerusform>Y {n} más.</numerusform></translation></message>
<message><source>and {rest} more</source>
<translation>y {rest} más</translation></message>
<message><source>Anesthesia</source>
<translation>Anestesia</translation></message>
<message><source>Anesthesia provider</source>
<translation>Anestesia</translation></message>
<message><source>Aneurysm</source>
<translation>Aneurisma</translation></message>
<message><source>Another device</source>
<translation>Otro dispositivo</translation></message>
<message><source>Another feeding artery</source>
<translation>Otra arteria nutricia</translation></message>
<message><source>answered</source>
<translation>contestado</translation></message>
<message><source>Answers of no in done cases, per 100 cases.</source>
<translation>Respuestas no en casos hechos, por 100 casos.</translation></message>
<message><source>Antibiotic</source>
<translation>Antibiótico</translation></message>
<message><source>antibiotic</source>
<translation>antibiótico</translation></message>
<message><source>Antibiotic given at</source>
<translation>Antibiótico administrado a las</translation></message>
<message><source>Antibiotics</source>
<translation>Antibióticos</translation></message>
<message><source>any</source>
<translation>cualquiera</translation></message>
<message><source>Any of these; pressed again it is taken back</source>
<translation>Cualquiera de estos; al pulsarlo otra vez se quita</translation></message>
<message><source>any of this kind</source>
<translation>cualquiera de este tipo</translation></message>
<message><source>any product</source>
<translation>cualquier producto</translation></message>
<message><source>Appearance</source>
<translation>Aspecto</translation></message>
<message><source>Appearance of the system</source>
<translation>Aspecto del sistema</translation></message>
<message><source>Apply</source>
<translation>Aplicar</translation></message>
<message><source>Apply {part}: {effects}</source>
<translation>Aplicar {part}: {effects}</translation></message>
<message><source>April</source>
<translation>abril</translation></message>
<message><source>Arithmetic or a screen of this program's own, no clinical source.</source>
<translation>Aritmética o pantalla propia del programa, sin fuente clínica.</translation></message>
<message><source>Arrival</source>
<translation>Llegada</translation></message>
<message><source>as expected</source>
<translation>como se esperaba</translation></message>
<message><source>As it is now</source>
<translation>Como está ahora</translation></message>
<message><source>As opened</source>
<translation>Como se abrió</translation></message>
<message><source>as planned</source>
<translation>según lo planificado</translation></message>
<message><source>As shipped.</source>
<translation>Como se entregó.</translation></message>
<message><source>As the system</source>
<translation>Como el sistema</translation></message>
<message><source>ASA class</source>
<translation>Clase ASA</translation></message>
<message><source>ASA classes</source>
<translation>Clases ASA</translation></message>
<message><source>Ask at the right who got a product or lot; record the recall there.</source>
<translation>Consulte a la derecha quién recibió un producto o lote; registre allí la retirada.</translation></message>
<message><source>Ask by</source>
<translation>Consultar por</translation></message>
<message><source>Ask for sign-in from now on</source>
<translation>Pedir inicio de sesión desde ahora</translation></message>
<message><source>Ask for sign-in...</source>
<translation>Pedir inicio de sesión...</translation></message>
<message><source>Ask somebody who can sign in.</source>
<translation>Pida ayuda a alguien que pueda entrar.</translation></message>
<message><source>asked for by the plan, {day}</source>
<translation>pedido por el plan, {day}</translation></message>
<message><source>Asked of everybody who may be pregnant; unknown is an answer too</source>
<translation>Se pregunta a quien pueda estar embarazada; «desconocido» también es una respuesta</translation></message>
<message><source>Asked: none occurred.</source>
<translation>Preguntado: no hubo ninguno.</translation></message>
<message><source>ASRA class</source>
<translation>Clase ASRA</translation></message>
<message><source>ASRA class chosen</source>
<translation>Clase ASRA elegida</translation></message>
<message><source>ASRA drugs</source>
<translation>Fármacos ASRA</translation></message>
<message><source>ASRA procedures</source>
<translation>Procedimientos ASRA</translation></message>
<message><source>ASRA upgrades</source>
<translation>Reclasificaciones ASRA</translation></message>
<message><source>At</source>
<translation>A las</translation></message>
<message><source>At the access site</source>
<translation>En el sitio de acceso</translation></message>
<message><source>at the access site</source>
<translation>en el sitio de acceso</translation></message>
<message><source>At work: {person}</source>
<translation>Trabaja: {person}</translation></message>
<message><source>Audit entries the backup does not have: {n}</source>
<translation>Entradas de auditoría que la copia no tiene: {n}</translation></message>
<message><source>Auditor</source>
<translation>Auditor</translation></message>
<message><source>August</source>
<translation>agosto</translation></message>
<message><source>author not recorded</source>
<translation>autor no registrado</translation></message>
<message><source>Available</source>
<translation>Disponible</translation></message>
<message><source>available</source>
<translation>disponible</translation></message>
<message><source>Back</source>
<translation>Atrás</translation></message>
<message><source>Back to the checklist (Esc)</source>
<translation>Volver al checklist (Esc)</translation></message>
<message><source>Back to the plan (Esc)</source>
<translation>Volver al plan (Esc)</translation></message>
<message><source>Back to the shipped entry</source>
<translation>Volver a la entrada original</translation></message>
<message><source>Back up now</source>
<translation>Hacer copia ahora</translation></message>
<message><source>Backup and keys</source>
<translation>Copias y claves</translation></message>
<message><source>Backup: less than an hour old</source>
<translation>Copia de seguridad: hace menos de una hora</translation></message>
<message><source>Backup: {days} days old, make one</source>
<translation>Copia de seguridad: hace {days} días, haga una</translation></message>
<message><source>Backup: {hours} h old</source>
<translation>Copia de seguridad: hace {hours} h</translation></message>
<message><source>Backups (*.db)</source>
<translation>Copias (*.db)</translation></message>
<message><source>Backups: on the server</source>
<translation>Copias de seguridad: en el servidor</translation></message>
<message><source>Barbeau test</source>
<translation>Prueba de Barbeau</translation></message>
<message><source>Barcode</source>
<translation>Código de barras</translation></message>
<message><source>Barcode scanners</source>
<translation>Lectores de códigos</translation></message>
<message><source>Bed rest</source>
<translation>Reposo en cama</translation></message>
<message><source>bed rest</source>
<translation>reposo en cama</translation></message>
<message><source>Before it is written</source>
<translation>Antes de escribirlo</translation></message>
<message><source>Before surgery</source>
<translation>Antes de cirugía</translation></message>
<message><source>Before surgery or radiation</source>
<translation>Antes de cirugía o radioterapia</translation></message>
<message><source>Before the first case</source>
<translation>Antes del primer caso</translation></message>
<message><source>Before the procedure</source>
<translation>Antes del procedimiento</translation></message>
<message><source>before {stage} {time}</source>
<translation>antes de {stage} {time}</translation></message>
<message><source>Before → after</source>
<translation>Antes → después</translation></message>
<message><source>Below minimum</source>
<translation>Bajo el mínimo</translation></message>
<message><source>Below zero</source>
<translation>Bajo cero</translation></message>
<message><source>below {rate} %</source>
<translation>menos de {rate} %</translation></message>
<message><source>Beside this procedure</source>
<translation>Además de este procedimiento</translation></message>
<message><source>Birth date</source>
<translation>Fecha de nacimiento</translation></message>
<message><source>Blank checklist</source>
<translation>Checklist en blanco</translation></message>
<message><source>Bleeding</source>
<translation>Sangrado</translation></message>
<message><source>Bleeding risk</source>
<translation>Riesgo de sangrado</translation></message>
<message><source>Born</source>
<translation>Nacido</translation></message>
<message><source>Both</source>
<translation>Ambos</translation></message>
<message><source>Breast feeding</source>
<translation>Lactancia</translation></message>
<message><source>Breathing stops observed</source>
<translation>Pausas respiratorias observadas</translation></message>
<message><source>Bridge to transplant</source>
<translation>Puente al trasplante</translation></message>
<message><source>Brought back: {cases}</source>
<translation>Recuperados: {cases}</translation></message>
<message><source>by category</source>
<translation>por categoría</translation></message>
<message><source>By lot or product</source>
<translation>Por lote o producto</translation></message>
<message><source>by operator</source>
<translation>por operador</translation></message>
<message><source>By patient</source>
<translation>Por paciente</translation></message>
<message><source>by room</source>
<translation>por sala</translation></message>
<message><source>Call</source>
<translation>Llamada</translation></message>
<message><source>Call this case ready all the same?</source>
<translation>¿Marcar el caso como listo de todos modos?</translation></message>
<message><source>Call {name} ready all the same?</source>
<translation>¿Marcar {name} como listo de todos modos?</translation></message>
<message><source>Cancel</source>
<translation>Cancelar</translation></message>
<message><source>Cancel the case</source>
<translation>Cancelar el caso</translation></message>
<message><source>Cancel the case ...</source>
<translation>Cancelar el caso ...</translation></message>
<message><source>Cancel this case?</source>
<translation>¿Cancelar este caso?</translation></message>
<message><source>Cancel: {title}</source>
<translation>Cancelar: {title}</translation></message>
<message><source>Cancelled</source>
<translation>Cancelado</translation></message>
<message><source>cannot tell</source>
<translation>no se puede saber</translation></message>
<message><source>Cardiology</source>
<translation>Cardiología</translation></message>
<message><source>Case</source>
<translation>Caso</translation></message>
<message><source>Case number</source>
<translation>Número de caso</translation></message>
<message><source>Case record</source>
<translation>Registro del caso</translation></message>
<message><source>Case store</source>
<translation>Almacén de casos</translation></message>
<message><source>Case view</source>
<translation>Vista del caso</translation></message>
<message><source>Case {number}: {verdict}</source>
<translation>Caso {number}: {verdict}</translation></message>
<message><source>Case {n}, {month}: sum {value}</source>
<translation>Caso {n}, {month}: suma {value}</translation></message>
<message><source>Cases</source>
<translation>Casos</translation></message>
<message><source>cases</source>
<translation>casos</translation></message>
<message><source>Cases asked</source>
<translation>Casos preguntados</translation></message>
<message><source>Cases draw from the shelf by themselves. What could not be drawn is listed here.</source>
<translation>Los casos descuentan solos del estante. Aquí está lo que no se pudo descontar.</translation></message>
<message><source>Cases found</source>
<translation>Casos encontrados</translation></message>
<message><source>Cases in the backup: {backup}. In the store: {store}.</source>
<translation>Casos en la copia: {backup}. En el almacén: {store}.</translation></message>
<message><source>cases in their order, by month</source>
<translation>casos en su orden, por mes</translation></message>
<message><source>Cases of the day</source>
<translation>Casos del día</translation></message>
<message><source>Cases per month</source>
<translation>Casos por mes</translation></message>
<message><source>Cases stand here as soon as one is planned. New case begins one.</source>
<translation>Los casos aparecen aquí al planificar uno. Caso nuevo lo empieza.</translation></message>
<message><source>Cases that are here already</source>
<translation>Casos que ya están aquí</translation></message>
<message><source>cases with an event at the access site, %</source>
<translation>casos con evento en el sitio de acceso, %</translation></message>
<message><source>Cases with it</source>
<translation>Casos con ello</translation></message>
<message><source>cases with it, %</source>
<translation>casos con ello, %</translation></message>
<message><source>Catalog</source>
<translation>Catálogo</translation></message>
<message><source>Category</source>
<translation>Categoría</translation></message>
<message><source>Catheter flushed with</source>
<translation>Catéter lavado con</translation></message>
<message><source>Caution</source>
<translation>Precaución</translation></message>
<message><source>Cava</source>
<translation>Cava</translation></message>
<message><source>Ceiling not known: weight, creatinine or the agent is missing.</source>
<translation>Techo desconocido: falta el peso, la creatinina o el agente.</translation></message>
<message><source>Change</source>
<translation>Cambio</translation></message>
<message><source>Change account</source>
<translation>Cambiar cuenta</translation></message>
<message><source>change people and their rights</source>
<translation>cambiar personas y sus derechos</translation></message>
<message><source>Change procedure</source>
<translation>Cambiar procedimiento</translation></message>
<message><source>Change status of the case</source>
<translation>Cambiar el estado del caso</translation></message>
<message><source>Change the account of {name}</source>
<translation>Cambiar la cuenta de {name}</translation></message>
<message><source>Change the passphrase</source>
<translation>Cambiar la frase</translation></message>
<message><source>change the site's own content</source>
<translation>cambiar el contenido propio del centro</translation></message>
<message><source>change the site's settings</source>
<translation>cambiar los ajustes del centro</translation></message>
<message><source>change the stock</source>
<translation>cambiar las existencias</translation></message>
<message><source>Change to {part}</source>
<translation>Cambiar a {part}</translation></message>
<message><source>Changed</source>
<translation>Cambiado</translation></message>
<message><source>Changed by others as well, open to merge: {cases}</source>
<translation>También modificados por otros, ábralos para combinar: {cases}</translation></message>
<message><source>Changed by this site.</source>
<translation>Cambiado por este centro.</translation></message>
<message><source>Changed since planning</source>
<translation>Cambios desde la planificación</translation></message>
<message><source>Changed since planning, {when}</source>
<translation>Cambios desde la planificación, {when}</translation></message>
<message><source>Changed. It holds from now on.</source>
<translation>Cambiado. Vale desde ahora.</translation></message>
<message><source>Characters.</source>
<translation>Caracteres.</translation></message>
<message><source>Check</source>
<translation>Comprobar</translation></message>
<message><source>Check a backup</source>
<translation>Comprobar una copia</translation></message>
<message><source>Check the printer, or whether the folder can be written to.</source>
<translation>Compruebe la impresora, o si se puede escribir en la carpeta.</translation></message>
<message><source>Check the store</source>
<translation>Comprobar el almacén</translation></message>
<message><source>Checking</source>
<translation>Comprobando</translation></message>
<message><source>Checklist</source>
<translation>Checklist</translation></message>
<message><source>Checklist answer</source>
<translation>Respuesta del checklist</translation></message>
<message><source>Checklist completion</source>
<translation>Checklist completado</translation></message>
<message><source>Checklist deviations</source>
<translation>Desviaciones del checklist</translation></message>
<message><source>Checklist {count}</source>
<translation>Checklist {count}</translation></message>
<message><source>Checklist: {item}</source>
<translation>Checklist: {item}</translation></message>
<message><source>Checklists</source>
<translation>Checklists</translation></message>
<message><source>Choose a case in the list first.</source>
<translation>Elija primero un caso de la lista.</translation></message>
<message><source>Choose a passphrase of four or five words. A recovery key is shown once afterwards. The window closes and opens again. The plain file is kept beside: remove it when all is well.</source>
<translation>Elija una frase de cuatro o cinco palabras. Después se muestra una vez una clave de recuperación. La ventana se cierra y se vuelve a abrir. El archivo sin cifrar queda al lado: bórrelo cuando todo esté bien.</translation></message>
<message><source>Choose a person</source>
<translation>Elija una persona</translation></message>
<message><source>Choose a procedure on the Plan page: its checklist appears here.</source>
<translation>Elija un procedimiento en la página Plan: aquí aparecerá su checklist.</translation></message>
<message><source>Choose a procedure to see when preparation has to begin.</source>
<translation>Elija un procedimiento para ver cuándo empieza la preparación.</translation></message>
<message><source>Choose All to see every product.</source>
<translation>Elija Todo para ver cada producto.</translation></message>
<message><source>Choose another folder.</source>
<translation>Elija otra carpeta.</translation></message>
<message><source>Choose folder</source>
<translation>Elegir carpeta</translation></message>
<message><source>Choose one in the list, or scan its label.</source>
<translation>Elija uno en la lista o escanee su etiqueta.</translation></message>
<message><source>Chosen by</source>
<translation>Elegido por</translation></message>
<message><source>Chosen device</source>
<translation>Dispositivo elegido</translation></message>
<message><source>Circulating</source>
<translation>Circulante</translation></message>
<message><source>clash</source>
<translation>coincide</translation></message>
<message><source>Clear filter</source>
<translation>Quitar filtro</translation></message>
<message><source>Close</source>
<translation>Cerrar</translation></message>
<message><source>Close the program</source>
<translation>Cerrar el programa</translation></message>
<message><source>Close this window</source>
<translation>Cerrar esta ventana</translation></message>
<message><source>closed after wrong passwords</source>
<translation>cerrada tras contraseñas erróneas</translation></message>
<message><source>Closing</source>
<translation>Cierre del acceso</translation></message>
<message><source>Closure</source>
<translation>Cierre</translation></message>
<message><source>Closure outcomes</source>
<translation>Resultados del cierre</translation></message>
<message><source>Closure placed before the large sheath</source>
<translation>Cierre colocado antes del introductor grande</translation></message>
<message><source>Code</source>
<translation>Código</translation></message>
<message><source>Codes tell people apart: change one.</source>
<translation>Los códigos distinguen a las personas: cambie uno.</translation></message>
<message><source>Coil lumen from</source>
<translation>Luz para coils desde</translation></message>
<message><source>Coil lumen to</source>
<translation>Luz para coils hasta</translation></message>
<message><source>Coil wire</source>
<translation>Alambre del coil</translation></message>
<message><source>Colors</source>
<translation>Colores</translation></message>
<message><source>Columns</source>
<translation>Columnas</translation></message>
<message><source>Columns, order and widths under a name.</source>
<translation>Columnas, orden y anchos con un nombre.</translation></message>
<message><source>Command</source>
<translation>Comando</translation></message>
<message><source>Command palette</source>
<translation>Paleta de comandos</translation></message>
<message><source>Commands</source>
<translation>Comandos</translation></message>
<message><source>Compare and choose</source>
<translation>Comparar y elegir</translation></message>
<message><source>Compare plans</source>
<translation>Comparar planes</translation></message>
<message><source>Compare with the label.</source>
<translation>Compare con la etiqueta.</translation></message>
<message><source>complete</source>
<translation>completo</translation></message>
<message><source>Completion</source>
<translation>Cumplimentación</translation></message>
<message><source>Complication</source>
<translation>Complicación</translation></message>
<message><source>Complication rates</source>
<translation>Tasas de complicaciones</translation></message>
<message><source>Complication rates against published limits</source>
<translation>Tasas de complicaciones frente a límites publicados</translation></message>
<message><source>Complications</source>
<translation>Complicaciones</translation></message>
<message><source>computed</source>
<translation>calculado</translation></message>
<message><source>Concentration</source>
<translation>Concentración</translation></message>
<message><source>Conditions</source>
<translation>Enfermedades</translation></message>
<message><source>Confirm</source>
<translation>Confirmar</translation></message>
<message><source>Confirm as second person: {item}</source>
<translation>Confirmar como segunda persona: {item}</translation></message>
<message><source>Confirm by PIN</source>
<translation>Confirmar con PIN</translation></message>
<message><source>connection encrypted, name of the server not checked</source>
<translation>conexión cifrada, nombre del servidor no comprobado</translation></message>
<message><source>connection encrypted, server not checked</source>
<translation>conexión cifrada, servidor no comprobado</translation></message>
<message><source>connection may be unencrypted</source>
<translation>la conexión puede no estar cifrada</translation></message>
<message><source>connection not encrypted</source>
<translation>conexión no cifrada</translation></message>
<message><source>Consent</source>
<translation>Consentimiento</translation></message>
<message><source>Consent is not recorded</source>
<translation>El consentimiento no está registrado</translation></message>
<message><source>Consultant</source>
<translation>Especialista</translation></message>
<message><source>Content pack</source>
<translation>Paquete de contenido</translation></message>
<message><source>Content pack {version} ({count} procedures)</source>
<translation>Contenido {version} ({count} procedimientos)</translation></message>
<message><source>Content pack {version} ({count} procedures), clinical texts in English</source>
<translation>Contenido {version} ({count} procedimientos), textos clínicos en inglés</translation></message>
<message><source>Contraindications</source>
<translation>Contraindicaciones</translation></message>
<message><source>Contrast</source>
<translation>Contraste</translation></message>
<message><source>Contrast agent</source>
<translation>Medio de contraste</translation></message>
<message><source>Contrast allergy</source>
<translation>Alergia al contraste</translation></message>
<message><source>Contrast and drugs</source>
<translation>Contraste y fármacos</translation></message>
<message><source>Contrast by procedure</source>
<translation>Contraste por procedimiento</translation></message>
<message><source>Contrast given</source>
<translation>Contraste administrado</translation></message>
<message><source>Contrast route</source>
<translation>Vía del contraste</translation></message>
<message><source>Contrast volume</source>
<translation>Volumen de contraste</translation></message>
<message><source>contrast volume, mL</source>
<translation>volumen de contraste, mL</translation></message>
<message><source>Copy all rows</source>
<translation>Copiar todas las filas</translation></message>
<message><source>Copy details</source>
<translation>Copiar detalles</translation></message>
<message><source>Copy the row</source>
<translation>Copiar la fila</translation></message>
<message><source>corrected</source>
<translation>corregido</translation></message>
<message><source>Count lot {lot}</source>
<translation>Contar lote {lot}</translation></message>
<message><source>Counting ...</source>
<translation>Contando ...</translation></message>
<message><source>CrCl</source>
<translation>CrCl</translation></message>
<message><source>CSV files (*.csv)</source>
<translation>Archivos CSV (*.csv)</translation></message>
<message><source>Curative</source>
<translation>Curativo</translation></message>
<message><source>CUSUM</source>
<translation>CUSUM</translation></message>
<message><source>Dark</source>
<translation>Oscuro</translation></message>
<message><source>Dark appearance</source>
<translation>Aspecto oscuro</translation></message>
<message><source>Data</source>
<translation>Datos</translation></message>
<message><source>Data as CSV</source>
<translation>Datos como CSV</translation></message>
<message><source>Database: {name}</source>
<translation>Base de datos: {name}</translation></message>
<message><source>Date</source>
<translation>Fecha</translation></message>
<message><source>Day after</source>
<translation>Día siguiente</translation></message>
<message><source>Day and time, empty while there is none</source>
<translation>Día y hora, vacío si no hay</translation></message>
<message><source>Day before</source>
<translation>Día anterior</translation></message>
<message><source>Days. Empty: as long as the content pack says.</source>
<translation>Días. Vacío: lo que diga el paquete de contenido.</translation></message>
<message><source>De-identified</source>
<translation>Desidentificado</translation></message>
<message><source>Dead space</source>
<translation>Espacio muerto</translation></message>
<message><source>December</source>
<translation>diciembre</translation></message>
<message><source>Decide later (Esc)</source>
<translation>Decidir después (Esc)</translation></message>
<message><source>Delivered through</source>
<translation>Administrado por</translation></message>
<message><source>Delivery path</source>
<translation>Trayecto de entrega</translation></message>
<message><source>Delivery path: does it fit?</source>
<translation>Trayecto de entrega: ¿encaja?</translation></message>
<message><source>Demo store: {name}</source>
<translation>Datos de demostración: {name}</translation></message>
<message><source>Deviations</source>
<translation>Desviaciones</translation></message>
<message><source>Deviations per 100 cases</source>
<translation>Desviaciones por 100 casos</translation></message>
<message><source>deviations per 100 cases</source>
<translation>desviaciones por 100 casos</translation></message>
<message><source>Device</source>
<translation>Dispositivo</translation></message>
<message><source>Device identifier</source>
<translation>Identificador de dispositivo</translation></message>
<message><source>Device identifier (UDI)</source>
<translation>Identificador único (UDI)</translation></message>
<message><source>Device identifier elements</source>
<translation>Elementos del identificador</translation></message>
<message><source>Device identifier examples</source>
<translation>Ejemplos del identificador</translation></message>
<message><source>Device identifier rules</source>
<translation>Reglas del identificador</translation></message>
<message><source>Device removal</source>
<translation>Retirada de dispositivo</translation></message>
<message><source>Devices</source>
<translation>Dispositivos</translation></message>
<message><source>Diabetes</source>
<translation>Diabetes</translation></message>
<message><source>Diagnostic</source>
<translation>Diagnóstico</translation></message>
<message><source>Diameter</source>
<translation>Diámetro</translation></message>
<message><source>Diastolic</source>
<translation>Diastólica</translation></message>
<message><source>Diastolic pressure</source>
<translation>Presión diastólica</translation></message>
<message><source>Did you mean {words}?</source>
<translation>¿Quería decir {words}?</translation></message>
<message><source>Difference</source>
<translation>Diferencia</translation></message>
<message><source>Differs</source>
<translation>Difiere</translation></message>
<message><source>Discharge</source>
<translation>Alta</translation></message>
<message><source>Disposition</source>
<translation>Destino final</translation></message>
<message><source>DMSO compatible</source>
<translation>Compatible con DMSO</translation></message>
<message><source>DMSO filled first</source>
<translation>DMSO llenado primero</translation></message>
<message><source>Do not start</source>
<translation>No empezar</translation></message>
<message><source>Do not use {device}.</source>
<translation>No use {device}.</translation></message>
<message><source>Documents are old after</source>
<translation>Los documentos son viejos tras</translation></message>
<message><source>does not fit</source>
<translation>no encaja</translation></message>
<message><source>Done</source>
<translation>Hecho</translation></message>
<message><source>Done cases</source>
<translation>Casos hechos</translation></message>
<message><source>Done cases by procedure and role, for the technologist's own record.</source>
<translation>Casos hechos por procedimiento y función, para el registro del técnico.</translation></message>
<message><source>done {day}</source>
<translation>hecho {day}</translation></message>
<message><source>Dose</source>
<translation>Dosis</translation></message>
<message><source>Dose by procedure</source>
<translation>Dosis por procedimiento</translation></message>
<message><source>Dose follow-up</source>
<translation>Seguimiento de dosis</translation></message>
<message><source>Dose times</source>
<translation>Horas de las dosis</translation></message>
<message><source>Doses by weight and the contrast limit are worked out from it</source>
<translation>De él se calculan las dosis por peso y el límite de contraste</translation></message>
<message><source>Dot: our rate; line: its 95 % interval (Wilson); bar: the society's limit.</source>
<translation>Punto: nuestra tasa; línea: su intervalo del 95 % (Wilson); barra: límite de la sociedad.</translation></message>
<message><source>Draw again</source>
<translation>Descontar de nuevo</translation></message>
<message numerus="yes"><source>Drawn again: {n} points are left.</source>
<translation><numerusform>Descontado de nuevo: queda {n} punto.</numerusform><numerusform>Descontado de nuevo: quedan {n} puntos.</numerusform></translation></message>
<message><source>Drop</source>
<translation>Descartar</translation></message>
<message><source>Drop the task</source>
<translation>Descartar la tarea</translation></message>
<message><source>dropped: {reason}</source>
<translation>descartada: {reason}</translation></message>
<message><source>Drug</source>
<translation>Fármaco</translation></message>
<message><source>Drug in the oil</source>
<translation>Fármaco en el aceite</translation></message>
<message><source>Drug solution</source>
<translation>Solución del fármaco</translation></message>
<message><source>Drugs</source>
<translation>Fármacos</translation></message>
<message><source>due {day}</source>
<translation>para el {day}</translation></message>
<message><source>due {when}</source>
<translation>para {when}</translation></message>
<message><source>Due: a day, or days from today</source>
<translation>Para cuándo: un día, o días desde hoy</translation></message>
<message><source>Duplicate this case</source>
<translation>Duplicar este caso</translation></message>
<message><source>Duration</source>
<translation>Duración</translation></message>
<message><source>During the procedure</source>
<translation>Durante el procedimiento</translation></message>
<message><source>Each case with an event lifts the sum.</source>
<translation>Cada caso con evento sube la suma.</translation></message>
<message><source>Earlier lung dose</source>
<translation>Dosis pulmonar previa</translation></message>
<message><source>Edit for this site</source>
<translation>Editar para este centro</translation></message>
<message><source>Edit product</source>
<translation>Editar producto</translation></message>
<message><source>Edits of yours that were not saved yet are back.</source>
<translation>Los cambios suyos que aún no se habían guardado están de nuevo.</translation></message>
<message><source>Elective</source>
<translation>Electivo</translation></message>
<message><source>Embolic</source>
<translation>Embólico</translation></message>
<message><source>Embolic material</source>
<translation>Material embólico</translation></message>
<message><source>Emergency</source>
<translation>Emergencia</translation></message>
<message><source>Emergency access</source>
<translation>Acceso de emergencia</translation></message>
<message><source>Emergency access needs a name.</source>
<translation>El acceso de emergencia necesita un nombre.</translation></message>
<message><source>Emergency access needs its reason.</source>
<translation>El acceso de emergencia necesita un motivo.</translation></message>
<message><source>Emergency access until {time}. It is noted with your reason.</source>
<translation>Acceso de emergencia hasta las {time}. Queda anotado con su motivo.</translation></message>
<message><source>Emergency access without an account, with name and reason</source>
<translation>Acceso de emergencia sin cuenta, con nombre y motivo</translation></message>
<message><source>Emergency access...</source>
<translation>Acceso de emergencia...</translation></message>
<message><source>empty</source>
<translation>vacío</translation></message>
<message><source>Empty the search</source>
<translation>Vaciar la búsqueda</translation></message>
<message><source>Encrypt</source>
<translation>Cifrar</translation></message>
<message><source>Encrypt the case store</source>
<translation>Cifrar el almacén de casos</translation></message>
<message><source>Encrypt the store</source>
<translation>Cifrar el almacén</translation></message>
<message><source>Encrypt the store with a new key</source>
<translation>Cifrar el almacén con una clave nueva</translation></message>
<message><source>Encrypted. Opened by: {ways}.</source>
<translation>Cifrado. Se abre con: {ways}.</translation></message>
<message><source>Encrypting the case store</source>
<translation>Cifrando el almacén de casos</translation></message>
<message><source>Encrypting the case store anew</source>
<translation>Cifrando de nuevo el almacén</translation></message>
<message><source>End</source>
<translation>Fin</translation></message>
<message><source>End of the procedure</source>
<translation>Fin del procedimiento</translation></message>
<message><source>Enter</source>
<translation>Intro</translation></message>
<message><source>Entries of the section</source>
<translation>Entradas de la sección</translation></message>
<message><source>Entries rest on</source>
<translation>Las entradas se apoyan en</translation></message>
<message><source>Entries this site has changed or added, and sign-offs. Empty: beside the settings. From the next start on.</source>
<translation>Entradas cambiadas o añadidas por este centro, y vistos buenos. Vacío: junto a los ajustes. Desde el próximo inicio.</translation></message>
<message><source>Entry</source>
<translation>Entrada</translation></message>
<message><source>Epidural</source>
<translation>Epidural</translation></message>
<message><source>event at the site in {events} of {asked}, {share} ({low} to {high})</source>
<translation>evento en el sitio en {events} de {asked}, {share} ({low} a {high})</translation></message>
<message><source>Events</source>
<translation>Eventos</translation></message>
<message><source>Events at the site</source>
<translation>Eventos en el sitio</translation></message>
<message><source>Events per 100 cases</source>
<translation>Eventos por 100 casos</translation></message>
<message><source>events per 100 cases</source>
<translation>eventos por 100 casos</translation></message>
<message><source>Events per 100 cases; limits three standard errors from the mean of the period.</source>
<translation>Eventos por 100 casos; límites a tres errores estándar de la media del período.</translation></message>
<message><source>Every device that cases name was drawn from its lot.</source>
<translation>Cada dispositivo que nombran los casos se descontó de su lote.</translation></message>
<message><source>everybody</source>
<translation>todos</translation></message>
<message><source>Everything that is done is noted with a name. Settings, Staff changes this later.</source>
<translation>Todo lo que se hace se anota con un nombre. Se cambia después en Ajustes, Personal.</translation></message>
<message><source>Evidence</source>
<translation>Evidencia</translation></message>
<message><source>Excel</source>
<translation>Excel</translation></message>
<message><source>Expected end</source>
<translation>Fin previsto</translation></message>
<message><source>Expected outcome</source>
<translation>Resultado esperado</translation></message>
<message><source>Expects</source>
<translation>Espera</translation></message>
<message><source>Expired</source>
<translation>Caducado</translation></message>
<message><source>expired</source>
<translation>caducado</translation></message>
<message><source>Expired on {day}.</source>
<translation>Caducó el {day}.</translation></message>
<message><source>Expires</source>
<translation>Caduca</translation></message>
<message><source>Expires in {n} days.</source>
<translation>Caduca en {n} días.</translation></message>
<message><source>Expires on</source>
<translation>Caduca el</translation></message>
<message><source>Expiring</source>
<translation>Por caducar</translation></message>
<message><source>Export cases</source>
<translation>Exportar casos</translation></message>
<message><source>export cases</source>
<translation>exportar casos</translation></message>
<message><source>Export the stock to CSV</source>
<translation>Exportar el almacén a CSV</translation></message>
<message><source>Export to CSV</source>
<translation>Exportar a CSV</translation></message>
<message><source>Export what was found to CSV</source>
<translation>Exportar lo encontrado a CSV</translation></message>
<message numerus="yes"><source>Export {n} rows to CSV</source>
<translation><numerusform>Exportar {n} fila a CSV</numerusform><numerusform>Exportar {n} filas a CSV</numerusform></translation></message>
<message><source>Exporting cases</source>
<translation>Exportando casos</translation></message>
<message><source>Export…</source>
<translation>Exportar…</translation></message>
<message><source>F</source>
<translation>M</translation></message>
<message><source>Facts</source>
<translation>Datos</translation></message>
<message><source>Fasting</source>
<translation>Ayuno</translation></message>
<message><source>Favorite</source>
<translation>Favorito</translation></message>
<message><source>favorite</source>
<translation>favorito</translation></message>
<message><source>Favorite: take the mark away</source>
<translation>Favorito: quitar la marca</translation></message>
<message><source>Favorites stand first while nothing is typed</source>
<translation>Los favoritos van primero mientras no se escribe nada</translation></message>
<message><source>February</source>
<translation>febrero</translation></message>
<message><source>Female</source>
<translation>Mujer</translation></message>
<message><source>Fields of the pack, in YAML. The shipped entry stays as it is; yours stands in for it. Another id adds an entry.</source>
<translation>Campos del paquete, en YAML. La entrada original queda como está; la suya la sustituye. Otro identificador añade una entrada.</translation></message>
<message><source>Fill in a new password or PIN.</source>
<translation>Escriba una contraseña o un PIN nuevos.</translation></message>
<message><source>Fill in “{row}”</source>
<translation>Completar “{row}”</translation></message>
<message><source>Filters</source>
<translation>Filtros</translation></message>
<message><source>Find</source>
<translation>Buscar</translation></message>
<message><source>Find a case, patient, procedure or command</source>
<translation>Buscar caso, paciente, procedimiento o comando</translation></message>
<message><source>Find a condition by name</source>
<translation>Buscar una enfermedad por nombre</translation></message>
<message><source>Find a procedure</source>
<translation>Buscar un procedimiento</translation></message>
<message><source>Find a procedure by name</source>
<translation>Buscar un procedimiento por nombre</translation></message>
<message><source>Find a site by name</source>
<translation>Buscar un sitio por nombre</translation></message>
<message><source>Find a test by name</source>
<translation>Buscar una prueba por nombre</translation></message>
<message><source>Find by name, synonym, region or indication</source>
<translation>Buscar por nombre, sinónimo, región o indicación</translation></message>
<message><source>First case of each room and day: in the room after its scheduled time.</source>
<translation>Primer caso de cada sala y día: en la sala después de su hora.</translation></message>
<message><source>First contact</source>
<translation>Primer contacto</translation></message>
<message><source>First puncture</source>
<translation>Primera punción</translation></message>
<message><source>First start</source>
<translation>Primer inicio</translation></message>
<message><source>First step at {next} Gy</source>
<translation>Primer paso a {next} Gy</translation></message>
<message><source>First steps</source>
<translation>Primeros pasos</translation></message>
<message><source>First-pass renal exposure</source>
<translation>Exposición renal de primer paso</translation></message>
<message><source>Fistula or malformation</source>
<translation>Fístula o malformación</translation></message>
<message><source>Fit</source>
<translation>Compatibilidad</translation></message>
<message><source>fits</source>
<translation>encaja</translation></message>
<message><source>Fluoroscopy</source>
<translation>Fluoroscopia</translation></message>
<message><source>Fluoroscopy time</source>
<translation>Tiempo de fluoroscopia</translation></message>
<message><source>Fluoroscopy time by procedure</source>
<translation>Tiempo de fluoroscopia por procedimiento</translation></message>
<message><source>fluoroscopy time, min</source>
<translation>tiempo de fluoroscopia, min</translation></message>
<message><source>Folder</source>
<translation>Carpeta</translation></message>
<message><source>Folder of own content</source>
<translation>Carpeta de contenido propio</translation></message>
<message><source>Folder of the backups</source>
<translation>Carpeta de las copias</translation></message>
<message><source>Follow-up</source>
<translation>Seguimiento</translation></message>
<message><source>follow-up</source>
<translation>seguimiento</translation></message>
<message><source>Follow-up task added</source>
<translation>Tarea de seguimiento añadida</translation></message>
<message><source>Follow-up task done</source>
<translation>Tarea de seguimiento hecha</translation></message>
<message><source>Follow-up task dropped</source>
<translation>Tarea de seguimiento descartada</translation></message>
<message><source>for example L4/L5</source>
<translation>por ejemplo L4/L5</translation></message>
<message><source>For reference only; the dose comes from the signed order.</source>
<translation>Solo como referencia; la dosis viene de la orden firmada.</translation></message>
<message><source>For spreadsheets: with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe in front, which changes it.</source>
<translation>Para hojas de cálculo: con marca de orden de bytes. Un texto que parecería fórmula lleva un apóstrofo delante, lo que lo cambia.</translation></message>
<message><source>For when somebody may have seen the key. The window closes and opens again; the file under the old key is kept beside. A new recovery key is shown afterwards.</source>
<translation>Para cuando alguien pudo ver la clave. La ventana se cierra y se vuelve a abrir; el archivo con la clave anterior queda al lado. Después se muestra una clave de recuperación nueva.</translation></message>
<message><source>for {indication}</source>
<translation>para {indication}</translation></message>
<message><source>For {minutes} minutes you may read, plan and start cases. Your name and the reason are kept in the audit trail and are looked at afterwards.</source>
<translation>Durante {minutes} minutos puede leer, planificar e iniciar casos. Su nombre y el motivo quedan en el registro de auditoría y se revisan después.</translation></message>
<message><source>Forget</source>
<translation>Olvidar</translation></message>
<message><source>Forget this view</source>
<translation>Olvidar esta vista</translation></message>
<message><source>Format</source>
<translation>Formato</translation></message>
<message><source>Found</source>
<translation>Encontrado</translation></message>
<message><source>Free text</source>
<translation>Texto libre</translation></message>
<message><source>French size</source>
<translation>Calibre (French)</translation></message>
<message><source>Fri</source>
<translation>Vie</translation></message>
<message><source>Friday</source>
<translation>Viernes</translation></message>
<message><source>From the next start on. Clinical texts stay in the language of the content pack until the site translates them.</source>
<translation>Desde el próximo inicio. Los textos clínicos quedan en el idioma del paquete de contenido hasta que el centro los traduzca.</translation></message>
<message><source>From the tip of the sheath.</source>
<translation>Desde la punta del introductor.</translation></message>
<message><source>from {first} until {last}</source>
<translation>de {first} a {last}</translation></message>
<message><source>from {words}</source>
<translation>de {words}</translation></message>
<message><source>Full meal</source>
<translation>Comida completa</translation></message>
<message><source>Full size</source>
<translation>Tamaño completo</translation></message>
<message><source>Function score</source>
<translation>Puntuación funcional</translation></message>
<message><source>Gauge</source>
<translation>Calibre (gauge)</translation></message>
<message><source>Give it again.</source>
<translation>Introdúzcalo de nuevo.</translation></message>
<message><source>Give it and sign.</source>
<translation>Introdúzcalo y firme.</translation></message>
<message><source>Give the day as 2026-09-11, or a number of days from today.</source>
<translation>Indique el día como 2026-09-11, o un número de días desde hoy.</translation></message>
<message><source>Given at</source>
<translation>Administrado a las</translation></message>
<message><source>Gives</source>
<translation>Da</translation></message>
<message><source>GLP-1 rules</source>
<translation>Reglas GLP-1</translation></message>
<message><source>Glue in the mixture</source>
<translation>Pegamento en la mezcla</translation></message>
<message><source>Go to field</source>
<translation>Ir al campo</translation></message>
<message><source>Go to the field that settles it</source>
<translation>Ir al campo que lo resuelve</translation></message>
<message><source>Go to today</source>
<translation>Ir a hoy</translation></message>
<message><source>Go to {field}</source>
<translation>Ir a {field}</translation></message>
<message><source>Goes through</source>
<translation>Pasa por</translation></message>
<message><source>Gone: {titles}</source>
<translation>Desaparece: {titles}</translation></message>
<message><source>Grade</source>
<translation>Grado</translation></message>
<message><source>grade {code}</source>
<translation>grado {code}</translation></message>
<message><source>Guidance</source>
<translation>Guía</translation></message>
<message><source>Handover</source>
<translation>Entrega</translation></message>
<message><source>has a caution</source>
<translation>tiene una precaución</translation></message>
<message><source>has a PIN</source>
<translation>tiene PIN</translation></message>
<message><source>has a stop</source>
<translation>tiene un alto</translation></message>
<message><source>has left</source>
<translation>ya no trabaja aquí</translation></message>
<message><source>Height</source>
<translation>Talla</translation></message>
<message><source>height?</source>
<translation>¿talla?</translation></message>
<message><source>Held drugs</source>
<translation>Fármacos suspendidos</translation></message>
<message><source>Help</source>
<translation>Ayuda</translation></message>
<message><source>Help for this page</source>
<translation>Ayuda de esta página</translation></message>
<message><source>Hemostasis</source>
<translation>Hemostasia</translation></message>
<message><source>Heparinized saline</source>
<translation>Suero heparinizado</translation></message>
<message><source>here: {written}</source>
<translation>aquí: {written}</translation></message>
<message><source>Hide</source>
<translation>Ocultar</translation></message>
<message><source>High blood pressure</source>
<translation>Hipertensión</translation></message>
<message><source>High contrast</source>
<translation>Alto contraste</translation></message>
<message><source>Highest pressure</source>
<translation>Presión máxima</translation></message>
<message><source>Highest, {unit}</source>
<translation>Máximo, {unit}</translation></message>
<message><source>historical, recorded when used</source>
<translation>histórico, se registra si se usa</translation></message>
<message><source>History</source>
<translation>Historial</translation></message>
<message><source>hold</source>
<translation>suspender</translation></message>
<message><source>Holds</source>
<translation>Contiene</translation></message>
<message><source>Hours of observation after the procedure; printed for the ward</source>
<translation>Horas de observación tras el procedimiento; se imprimen para la planta</translation></message>
<message><source>How many</source>
<translation>Cuántos</translation></message>
<message><source>How many times a day</source>
<translation>Cuántas veces al día</translation></message>
<message><source>How the puncture is closed; bed rest depends on it</source>
<translation>Cómo se cierra la punción; de ello depende el reposo</translation></message>
<message><source>Hub of the parent catheter</source>
<translation>Cono del catéter guía</translation></message>
<message><source>hydration</source>
<translation>hidratación</translation></message>
<message><source>I have it on paper</source>
<translation>La tengo en papel</translation></message>
<message><source>If needed</source>
<translation>Si hace falta</translation></message>
<message><source>Imaging</source>
<translation>Imagen</translation></message>
<message><source>Imaging guidance</source>
<translation>Guía por imagen</translation></message>
<message><source>Imaging used, the puncture included</source>
<translation>Imagen usada, incluida la punción</translation></message>
<message><source>Import</source>
<translation>Importar</translation></message>
<message><source>Import a stock list</source>
<translation>Importar una lista de existencias</translation></message>
<message><source>Import cases</source>
<translation>Importar casos</translation></message>
<message><source>import cases</source>
<translation>importar casos</translation></message>
<message><source>Import CSV</source>
<translation>Importar CSV</translation></message>
<message><source>In an emergency nothing waits for results</source>
<translation>En una emergencia nada espera los resultados</translation></message>
<message><source>In force from now on: content {version}.</source>
<translation>Vigente desde ahora: contenido {version}.</translation></message>
<message><source>in materials</source>
<translation>en materiales</translation></message>
<message><source>In one injection</source>
<translation>En una inyección</translation></message>
<message><source>In room</source>
<translation>En sala</translation></message>
<message><source>In stock</source>
<translation>En existencia</translation></message>
<message><source>In the room</source>
<translation>En la sala</translation></message>
<message><source>Indication</source>
<translation>Indicación</translation></message>
<message><source>Indications</source>
<translation>Indicaciones</translation></message>
<message><source>Info</source>
<translation>Información</translation></message>
<message><source>Information for the patient</source>
<translation>Información para el paciente</translation></message>
<message><source>Infusions</source>
<translation>Infusiones</translation></message>
<message><source>Infusions and drugs through the catheter</source>
<translation>Infusiones y fármacos por el catéter</translation></message>
<message><source>Injected above or into the renal arteries, so that it reaches the kidneys undiluted</source>
<translation>Inyectado por encima de las arterias renales o en ellas, de modo que llega a los riñones sin diluir</translation></message>
<message><source>Injector limit</source>
<translation>Límite del inyector</translation></message>
<message><source>Inner diameter measured by ultrasound or CT</source>
<translation>Diámetro interno medido por ecografía o TC</translation></message>
<message><source>Inpatient, outpatient or emergency: where the patient comes from</source>
<translation>Ingresado, ambulatorio o urgencias: de dónde viene el paciente</translation></message>
<message><source>Insights</source>
<translation>Análisis</translation></message>
<message><source>instead of {part}</source>
<translation>en lugar de {part}</translation></message>
<message><source>Intended effect</source>
<translation>Efecto buscado</translation></message>
<message><source>Interventional radiology</source>
<translation>Radiología intervencionista</translation></message>
<message><source>Intra-arterial</source>
<translation>Intraarterial</translation></message>
<message><source>Intrathecal</source>
<translation>Intratecal</translation></message>
<message><source>Intravenous</source>
<translation>Intravenoso</translation></message>
<message><source>Iodine concentration</source>
<translation>Concentración de yodo</translation></message>
<message><source>Iodized oil in the mixture.</source>
<translation>Aceite yodado en la mezcla.</translation></message>
<message><source>IR Planner is a decision aid for trained staff of interventional radiology. It is not a certified medical device. It brings together what was entered and what the content pack cites; it does not know the patient. Every figure has to be checked by the person who acts on it, and doses come from signed orders only.</source>
<translation>IR Planner es una ayuda a la decisión para personal formado en radiología intervencionista. No es un producto sanitario certificado. Reúne lo que se introdujo y lo que cita el paquete de contenido; no conoce al paciente. Cada cifra debe comprobarla quien actúa con ella, y las dosis vienen solo de órdenes firmadas.</translation></message>
<message><source>Is the disk full?</source>
<translation>¿Está lleno el disco?</translation></message>
<message><source>It can only change places with cases of its room that have not begun.</source>
<translation>Solo puede cambiar de lugar con casos de su sala no empezados.</translation></message>
<message><source>It cannot be used until they are mended. The details name each file and field.</source>
<translation>No puede usarse hasta corregirlos. Los detalles nombran cada archivo y campo.</translation></message>
<message><source>It is noted in the audit trail.</source>
<translation>Queda anotado en el registro de auditoría.</translation></message>
<message><source>It is open in another window: {holder}. Taking over lets that window save and close. Nothing that was saved is lost either way.</source>
<translation>Está abierto en otra ventana: {holder}. Tomar el control hace que esa ventana guarde y se cierre. Nada guardado se pierde.</translation></message>
<message><source>It is opened in the name of whoever gives PIN or password.</source>
<translation>Se abre en nombre de quien da el PIN o la contraseña.</translation></message>
<message><source>It is recalled: {reason}</source>
<translation>Está retirado: {reason}</translation></message>
<message><source>It is the same one</source>
<translation>Es el mismo</translation></message>
<message><source>It stays to be read. Say why it was none.</source>
<translation>Sigue siendo legible. Diga por qué no lo fue.</translation></message>
<message><source>It was to be used by {day}; the procedure is on {date}.</source>
<translation>Debía usarse antes del {day}; el procedimiento es el {date}.</translation></message>
<message><source>Item</source>
<translation>Artículo</translation></message>
<message><source>Items answered, %</source>
<translation>Ítems contestados, %</translation></message>
<message><source>items answered, %</source>
<translation>ítems contestados, %</translation></message>
<message><source>Items answered, of all that applied to done cases.</source>
<translation>Ítems contestados, de los que se aplicaban a casos hechos.</translation></message>
<message><source>Its cases</source>
<translation>Sus casos</translation></message>
<message><source>January</source>
<translation>enero</translation></message>
<message><source>July</source>
<translation>julio</translation></message>
<message><source>June</source>
<translation>junio</translation></message>
<message><source>KAP</source>
<translation>PKA</translation></message>
<message><source>Keep</source>
<translation>Conservar</translation></message>
<message><source>Keep as it is</source>
<translation>Dejarlo como está</translation></message>
<message><source>Keep it as a new case</source>
<translation>Guardarlo como caso nuevo</translation></message>
<message><source>Keep it plain, without protection</source>
<translation>Dejarlo sin protección</translation></message>
<message><source>Keep the plan's, fill in the rest</source>
<translation>Mantener lo del plan, completar el resto</translation></message>
<message><source>Keep this password</source>
<translation>Guardar esta contraseña</translation></message>
<message><source>Keep this search</source>
<translation>Guardar esta búsqueda</translation></message>
<message><source>Keep this search…</source>
<translation>Guardar esta búsqueda…</translation></message>
<message><source>Kept</source>
<translation>Se conserva</translation></message>
<message><source>Kept of yours: {fields}.</source>
<translation>Se conserva de lo suyo: {fields}.</translation></message>
<message><source>Kept: one a day for {days} days, {weeks} weeks and {months} months.</source>
<translation>Se conservan: una por día {days} días, luego {weeks} semanas y {months} meses.</translation></message>
<message><source>Kerma-area product</source>
<translation>Producto kerma-área</translation></message>
<message><source>Kerma-area product by procedure</source>
<translation>Producto kerma-área por procedimiento</translation></message>
<message><source>kerma-area product, Gy·cm²</source>
<translation>producto kerma-área, Gy·cm²</translation></message>
<message><source>Key</source>
<translation>Clave</translation></message>
<message><source>Keys salted, dates moved by weeks of the patient's own, ages above 89 grouped, free text left out and the rest searched for the patient's names and numbers. Whether it may leave is for the site to say.</source>
<translation>Claves con sal, fechas desplazadas semanas propias de cada paciente, edades de más de 89 agrupadas, texto libre omitido y el resto revisado por nombres y números del paciente. El centro decide si puede salir.</translation></message>
<message><source>Kidney</source>
<translation>Riñón</translation></message>
<message><source>Kidney function stages</source>
<translation>Estadios de función renal</translation></message>
<message><source>Kind</source>
<translation>Tipo</translation></message>
<message><source>Kind of task</source>
<translation>Tipo de tarea</translation></message>
<message><source>Kit</source>
<translation>Kit</translation></message>
<message><source>Kit {name} removed.</source>
<translation>Kit {name} eliminado.</translation></message>
<message><source>Kit {name} saved.</source>
<translation>Kit {name} guardado.</translation></message>
<message><source>Kit, procedure or operator</source>
<translation>Kit, procedimiento u operador</translation></message>
<message><source>Kit: {name}</source>
<translation>Kit: {name}</translation></message>
<message><source>Kits</source>
<translation>Kits</translation></message>
<message><source>Known from</source>
<translation>Conocido por</translation></message>
<message><source>label</source>
<translation>etiqueta</translation></message>
<message><source>Label: highest pressure</source>
<translation>Etiqueta: presión máxima</translation></message>
<message><source>Label: largest lumen</source>
<translation>Etiqueta: luz máxima</translation></message>
<message><source>Label: largest wire</source>
<translation>Etiqueta: guía máxima</translation></message>
<message><source>Label: smallest lumen</source>
<translation>Etiqueta: luz mínima</translation></message>
<message><source>Laboratory</source>
<translation>Laboratorio</translation></message>
<message><source>Laboratory results</source>
<translation>Resultados de laboratorio</translation></message>
<message><source>laboratory test</source>
<translation>análisis de laboratorio</translation></message>
<message><source>Laboratory values</source>
<translation>Valores de laboratorio</translation></message>
<message><source>Language</source>
<translation>Idioma</translation></message>
<message><source>Larger text</source>
<translation>Texto más grande</translation></message>
<message><source>Largest outside</source>
<translation>Mayor exterior</translation></message>
<message><source>Largest sheath of this access, in French</source>
<translation>Introductor mayor de este acceso, en French</translation></message>
<message><source>Largest wire</source>
<translation>Guía máxima</translation></message>
<message><source>Last dose</source>
<translation>Última dosis</translation></message>
<message><source>last dose</source>
<translation>última dosis</translation></message>
<message><source>Last food and drink</source>
<translation>Última comida y bebida</translation></message>
<message><source>Last month</source>
<translation>Mes pasado</translation></message>
<message><source>Last year</source>
<translation>Año pasado</translation></message>
<message><source>LAST, First</source>
<translation>APELLIDO, Nombre</translation></message>
<message><source>Later</source>
<translation>Más tarde</translation></message>
<message><source>Leave it</source>
<translation>Dejarlo</translation></message>
<message><source>Leave it ...</source>
<translation>Dejarlo ...</translation></message>
<message><source>Leave it out</source>
<translation>Dejarlo fuera</translation></message>
<message><source>Left</source>
<translation>Izquierdo</translation></message>
<message><source>Left out, as it cannot be read: {terms}</source>
<translation>Omitido, porque no se entiende: {terms}</translation></message>
<message><source>Legend</source>
<translation>Leyenda</translation></message>
<message><source>Length</source>
<translation>Longitud</translation></message>
<message><source>Letter</source>
<translation>Carta</translation></message>
<message><source>Level</source>
<translation>Nivel</translation></message>
<message><source>Level and airway</source>
<translation>Nivel y vía aérea</translation></message>
<message><source>level not recorded</source>
<translation>nivel no registrado</translation></message>
<message><source>Lift</source>
<translation>Levantar</translation></message>
<message><source>Lift recall</source>
<translation>Levantar la retirada</translation></message>
<message><source>Lift the recall</source>
<translation>Levantar esta retirada</translation></message>
<message><source>Light</source>
<translation>Claro</translation></message>
<message><source>Light appearance</source>
<translation>Aspecto claro</translation></message>
<message><source>Limit not known: weight, strength or volume is missing.</source>
<translation>Límite desconocido: falta el peso, la concentración o el volumen.</translation></message>
<message><source>Limit {h}</source>
<translation>Límite {h}</translation></message>
<message><source>Limit, %</source>
<translation>Límite, %</translation></message>
<message><source>Limits and deviations</source>
<translation>Límites y desviaciones</translation></message>
<message><source>Limits while the case runs</source>
<translation>Límites durante el caso</translation></message>
<message><source>Line label: ARTERIAL - {drugs}</source>
<translation>Etiqueta de la línea: ARTERIAL - {drugs}</translation></message>
<message><source>Line: 10 to 90 %; box: the middle half; mark: median; dots: single cases where few.</source>
<translation>Línea: 10 a 90 %; caja: mitad central; marca: mediana; puntos: casos sueltos si son pocos.</translation></message>
<message><source>Lines</source>
<translation>Líneas</translation></message>
<message><source>Linked procedures</source>
<translation>Procedimientos vinculados</translation></message>
<message><source>Linked procedures in the same case</source>
<translation>Procedimientos vinculados en el mismo caso</translation></message>
<message><source>Listed in both SIR classes: the operator decides.</source>
<translation>En ambas clases SIR: decide el operador.</translation></message>
<message><source>Lists offered while planning</source>
<translation>Listas ofrecidas al planificar</translation></message>
<message><source>Local</source>
<translation>Local</translation></message>
<message><source>Local anesthetic</source>
<translation>Anestésico local</translation></message>
<message><source>Lock</source>
<translation>Bloquear</translation></message>
<message><source>Locked</source>
<translation>Bloqueado</translation></message>
<message><source>Locks after</source>
<translation>Se bloquea tras</translation></message>
<message><source>Login</source>
<translation>Usuario</translation></message>
<message><source>Login or password is wrong.</source>
<translation>El usuario o la contraseña es incorrecto.</translation></message>
<message><source>Longest pause</source>
<translation>Pausa más larga</translation></message>
<message><source>Look for part of a name, kind, size, lot, shelf, reference number or barcode.</source>
<translation>Busque parte de un nombre, tipo, tamaño, lote, estante, referencia o código de barras.</translation></message>
<message><source>Look for part of a name, procedure or operator.</source>
<translation>Busque parte de un nombre, procedimiento u operador.</translation></message>
<message><source>Looking up what changed since planning …</source>
<translation>Buscando qué cambió desde la planificación …</translation></message>
<message><source>Looks for doubled odds against a rate of {rate}, {base}. At that rate one false alarm in about {n} cases.</source>
<translation>Busca el doble de odds frente a una tasa de {rate}, {base}. Con esa tasa, una falsa alarma cada {n} casos aprox.</translation></message>
<message><source>Lost, in the store only: {cases}</source>
<translation>Se perderían, solo están en el almacén: {cases}</translation></message>
<message><source>Lot</source>
<translation>Lote</translation></message>
<message><source>lot</source>
<translation>lote</translation></message>
<message><source>lot {lot}</source>
<translation>lote {lot}</translation></message>
<message><source>Lots</source>
<translation>Lotes</translation></message>
<message><source>Lower limit</source>
<translation>Límite inferior</translation></message>
<message><source>Lumen</source>
<translation>Luz</translation></message>
<message><source>Lumen (in)</source>
<translation>Luz (in)</translation></message>
<message><source>Lumen (mm)</source>
<translation>Luz (mm)</translation></message>
<message><source>lumen {size} in</source>
<translation>luz {size} in</translation></message>
<message><source>Lung mass</source>
<translation>Masa pulmonar</translation></message>
<message><source>Lung shunt</source>
<translation>Cortocircuito pulmonar</translation></message>
<message><source>M</source>
<translation>H</translation></message>
<message><source>Made</source>
<translation>Creado</translation></message>
<message><source>Make a new one</source>
<translation>Crear una nueva</translation></message>
<message><source>Maker</source>
<translation>Fabricante</translation></message>
<message><source>Making a backup</source>
<translation>Haciendo una copia</translation></message>
<message><source>Making the pages ...</source>
<translation>Preparando las páginas ...</translation></message>
<message><source>Male</source>
<translation>Hombre</translation></message>
<message><source>Mallampati class</source>
<translation>Clase de Mallampati</translation></message>
<message><source>Manual</source>
<translation>Manual</translation></message>
<message><source>March</source>
<translation>marzo</translation></message>
<message><source>Mark as favorite</source>
<translation>Marcar como favorito</translation></message>
<message><source>Material</source>
<translation>Material</translation></message>
<message><source>Materials</source>
<translation>Materiales</translation></message>
<message><source>May</source>
<translation>mayo</translation></message>
<message><source>Mean</source>
<translation>Media</translation></message>
<message><source>Mean of its axes; gives how many coils fill it.</source>
<translation>Media de sus ejes; da cuántos coils lo llenan.</translation></message>
<message><source>Mean of the period</source>
<translation>Media del período</translation></message>
<message><source>Median</source>
<translation>Mediana</translation></message>
<message><source>Median of all months</source>
<translation>Mediana de todos los meses</translation></message>
<message><source>Median of the month</source>
<translation>Mediana del mes</translation></message>
<message><source>Median, min</source>
<translation>Mediana, min</translation></message>
<message><source>Medications</source>
<translation>Medicación</translation></message>
<message><source>Merge</source>
<translation>Combinar</translation></message>
<message><source>Merged with another's changes</source>
<translation>Combinado con los cambios de otra persona</translation></message>
<message><source>Middle half</source>
<translation>Mitad central</translation></message>
<message><source>Middle half of the cases</source>
<translation>Mitad central de los casos</translation></message>
<message><source>Midline</source>
<translation>Línea media</translation></message>
<message><source>Mild</source>
<translation>Leve</translation></message>
<message><source>Mild, moderate or severe: the premedication depends on it</source>
<translation>Leve, moderada o grave: de ello depende la premedicación</translation></message>
<message><source>Milliseconds between two keys of a scan. Raise it where a slow scanner is not recognized.</source>
<translation>Milisegundos entre dos teclas de un escaneo. Súbalo si un lector lento no se reconoce.</translation></message>
<message><source>Mine</source>
<translation>Lo mío</translation></message>
<message><source>Minimum</source>
<translation>Mínimo</translation></message>
<message><source>minutes</source>
<translation>minutos</translation></message>
<message><source>Minutes without a key or the mouse, where people sign in. Ctrl L locks at once.</source>
<translation>Minutos sin tecla ni ratón, donde se inicia sesión. Ctrl L bloquea al momento.</translation></message>
<message><source>Missing</source>
<translation>Falta</translation></message>
<message><source>Moderate</source>
<translation>Moderada</translation></message>
<message><source>Mon</source>
<translation>Lun</translation></message>
<message><source>Monday</source>
<translation>Lunes</translation></message>
<message><source>Month</source>
<translation>Mes</translation></message>
<message><source>month</source>
<translation>mes</translation></message>
<message><source>month of expiry</source>
<translation>mes de caducidad</translation></message>
<message><source>More actions</source>
<translation>Más acciones</translation></message>
<message numerus="yes"><source>more than {n} cases</source>
<translation><numerusform>más de {n} caso</numerusform><numerusform>más de {n} casos</numerusform></translation></message>
<message><source>More was taken than was ever received. Count what is there, or receive what was forgotten.</source>
<translation>Se tomó más de lo recibido. Cuente lo que hay o registre la entrada olvidada.</translation></message>
<message><source>Move</source>
<translation>Mover</translation></message>
<message><source>Move lot {lot}</source>
<translation>Mover lote {lot}</translation></message>
<message><source>Move or postpone</source>
<translation>Mover o aplazar</translation></message>
<message><source>Move or postpone ...</source>
<translation>Mover o aplazar ...</translation></message>
<message><source>Move or postpone: {name}</source>
<translation>Mover o aplazar: {name}</translation></message>
<message><source>Moved back</source>
<translation>Devuelto a su lugar</translation></message>
<message><source>MRN</source>
<translation>MRN</translation></message>
<message><source>MRN not recorded</source>
<translation>MRN no registrado</translation></message>
<message><source>MRN {number}</source>
<translation>MRN {number}</translation></message>
<message><source>My log</source>
<translation>Mi registro</translation></message>
<message><source>My password and PIN</source>
<translation>Mi contraseña y PIN</translation></message>
<message><source>My password and PIN...</source>
<translation>Mi contraseña y PIN...</translation></message>
<message><source>N/A</source>
<translation>N/P</translation></message>
<message><source>n/a</source>
<translation>n/p</translation></message>
<message><source>Name</source>
<translation>Nombre</translation></message>
<message><source>Name not recorded</source>
<translation>Nombre no registrado</translation></message>
<message><source>Name of the person who signs</source>
<translation>Nombre de quien firma</translation></message>
<message><source>Name of the person who signs the record</source>
<translation>Nombre de quien firma el registro</translation></message>
<message><source>Name of the reviewer</source>
<translation>Nombre del revisor</translation></message>
<message><source>Name of the second person, then Enter</source>
<translation>Nombre de la segunda persona, luego Intro</translation></message>
<message><source>Name, as records say it</source>
<translation>Nombre, como figura en los registros</translation></message>
<message><source>Name, kind, size, lot, shelf, barcode</source>
<translation>Nombre, tipo, tamaño, lote, estante, código de barras</translation></message>
<message><source>Name, MRN, procedure, date… or kerma&gt;2000</source>
<translation>Nombre, MRN, procedimiento, fecha… o kerma&gt;2000</translation></message>
<message><source>Name, such as K. Vance</source>
<translation>Nombre, por ejemplo K. Vance</translation></message>
<message><source>Neck circumference</source>
<translation>Perímetro del cuello</translation></message>
<message><source>Needed</source>
<translation>Necesario</translation></message>
<message><source>Needs a reason: {text}</source>
<translation>Falta un motivo: {text}</translation></message>
<message><source>Needs a second person: {text}</source>
<translation>Falta una segunda persona: {text}</translation></message>
<message><source>Needs one case with the time in the room and that of the puncture.</source>
<translation>Hace falta un caso con hora en la sala y de la punción.</translation></message>
<message><source>Needs one done case whose checklist was made.</source>
<translation>Hace falta un caso hecho con checklist.</translation></message>
<message><source>Needs one done case with a technologist recorded.</source>
<translation>Hace falta un caso hecho con técnico registrado.</translation></message>
<message><source>Needs one done case with this recorded and adverse events asked for.</source>
<translation>Hace falta un caso hecho con este dato y eventos adversos preguntados.</translation></message>
<message><source>Needs one done case, asked about adverse events, of a procedure with a published limit (e.g. lung biopsy, port, biliary drainage).</source>
<translation>Hace falta un caso hecho, con eventos adversos preguntados, de un procedimiento con límite publicado (p. ej. biopsia pulmonar, puerto, drenaje biliar).</translation></message>
<message><source>Needs one first case of a day with room, scheduled time and time in the room.</source>
<translation>Hace falta un primer caso del día con sala, hora programada y hora en la sala.</translation></message>
<message><source>Needs one lot on the shelf with its expiry date.</source>
<translation>Hace falta un lote en el estante con fecha de caducidad.</translation></message>
<message><source>Needs two cases of a room and day with the times into and out of the room.</source>
<translation>Hacen falta dos casos de una sala y día con horas de entrada y salida.</translation></message>
<message><source>Needs {n} cases with this figure; {has} so far.</source>
<translation>Hacen falta {n} casos con este dato; {has} hasta ahora.</translation></message>
<message><source>Needs {n} done cases in which adverse events were asked for; {asked} so far. Answer it in the case view: none is an answer too.</source>
<translation>Hacen falta {n} casos hechos con eventos adversos preguntados; {asked} hasta ahora. Contéstelo en la vista del caso: ninguno también es una respuesta.</translation></message>
<message><source>Neurointervention</source>
<translation>Neurointervencionismo</translation></message>
<message><source>New account</source>
<translation>Cuenta nueva</translation></message>
<message><source>New case</source>
<translation>Caso nuevo</translation></message>
<message><source>New case with this procedure</source>
<translation>Caso nuevo con este procedimiento</translation></message>
<message><source>New key</source>
<translation>Clave nueva</translation></message>
<message><source>New kit</source>
<translation>Kit nuevo</translation></message>
<message><source>New kit begins one: what is pulled for a procedure, by operator.</source>
<translation>Kit nuevo empieza uno: lo que se prepara para un procedimiento, por operador.</translation></message>
<message><source>New material</source>
<translation>Material nuevo</translation></message>
<message><source>New passphrase</source>
<translation>Frase nueva</translation></message>
<message><source>New password, at least {count} characters</source>
<translation>Contraseña nueva, al menos {count} caracteres</translation></message>
<message><source>New password, empty: it stays</source>
<translation>Contraseña nueva; vacío: no cambia</translation></message>
<message><source>New PIN, {count} digits or more</source>
<translation>PIN nuevo, {count} cifras o más</translation></message>
<message><source>New recovery key</source>
<translation>Clave de recuperación nueva</translation></message>
<message><source>New store key</source>
<translation>Clave nueva del almacén</translation></message>
<message><source>New to the stock: say what it is, once.</source>
<translation>Nuevo en el almacén: diga qué es, una vez.</translation></message>
<message><source>New: {titles}</source>
<translation>Nuevo: {titles}</translation></message>
<message><source>Newest backup</source>
<translation>Copia más reciente</translation></message>
<message><source>Next limit {limit} mL ({why})</source>
<translation>Límite siguiente {limit} mL ({why})</translation></message>
<message><source>Next step</source>
<translation>Siguiente paso</translation></message>
<message><source>No</source>
<translation>No</translation></message>
<message><source>no</source>
<translation>no</translation></message>
<message><source>No backup yet</source>
<translation>Sin copia de seguridad</translation></message>
<message><source>No case chosen</source>
<translation>Ningún caso elegido</translation></message>
<message><source>No case holds all these words.</source>
<translation>Ningún caso contiene todas estas palabras.</translation></message>
<message><source>No case is open. Open one from Today or Records.</source>
<translation>No hay ningún caso abierto. Abra uno desde Hoy o Registros.</translation></message>
<message><source>No case matches.</source>
<translation>Ningún caso coincide.</translation></message>
<message><source>No cases on {day}.</source>
<translation>No hay casos el {day}.</translation></message>
<message><source>No cases today.</source>
<translation>No hay casos hoy.</translation></message>
<message><source>No cases yet.</source>
<translation>Aún no hay casos.</translation></message>
<message><source>No contrast</source>
<translation>Sin contraste</translation></message>
<message><source>no date</source>
<translation>sin fecha</translation></message>
<message><source>No kit chosen</source>
<translation>Ningún kit elegido</translation></message>
<message><source>No kit holds all these words.</source>
<translation>Ningún kit contiene todas estas palabras.</translation></message>
<message><source>No kits yet.</source>
<translation>Aún no hay kits.</translation></message>
<message><source>no lot</source>
<translation>sin lote</translation></message>
<message><source>No lot named</source>
<translation>Sin lote indicado</translation></message>
<message><source>No material is planned. Add one, or leave this step out.</source>
<translation>No hay material planificado. Añada uno u omita este paso.</translation></message>
<message><source>no other effect</source>
<translation>sin otro efecto</translation></message>
<message><source>No procedure chosen</source>
<translation>Ningún procedimiento elegido</translation></message>
<message><source>no procedure chosen</source>
<translation>ningún procedimiento elegido</translation></message>
<message><source>No procedure chosen: nothing is assessed</source>
<translation>Ningún procedimiento elegido: no se evaluó nada</translation></message>
<message><source>No procedure holds all these words. Try fewer, or another name for it.</source>
<translation>Ningún procedimiento contiene todas estas palabras. Pruebe con menos u otro nombre.</translation></message>
<message><source>No procedure is chosen</source>
<translation>No se eligió procedimiento</translation></message>
<message><source>No procedure: nothing was assessed.</source>
<translation>Sin procedimiento: no se evaluó nada.</translation></message>
<message><source>No product chosen</source>
<translation>Ningún producto elegido</translation></message>
<message><source>No product holds all these words.</source>
<translation>Ningún producto contiene todas estas palabras.</translation></message>
<message><source>No product is in this state.</source>
<translation>Ningún producto está en este estado.</translation></message>
<message><source>no reason given</source>
<translation>sin motivo indicado</translation></message>
<message><source>No recall is in force.</source>
<translation>No hay ninguna retirada vigente.</translation></message>
<message><source>No results yet</source>
<translation>Sin resultados aún</translation></message>
<message><source>no room</source>
<translation>sin sala</translation></message>
<message><source>No rule applies to this case. That is no clearance: nothing has been assessed.</source>
<translation>Ninguna regla se aplica a este caso. No es un visto bueno: no se evaluó nada.</translation></message>
<message><source>No serial number</source>
<translation>Sin número de serie</translation></message>
<message><source>No sign-in: not decided yet</source>
<translation>Sin inicio de sesión: aún sin decidir</translation></message>
<message><source>No sign-in: one person</source>
<translation>Sin inicio de sesión: una persona</translation></message>
<message><source>no sourced figure</source>
<translation>sin cifra con fuente</translation></message>
<message><source>no stops found</source>
<translation>sin altos</translation></message>
<message><source>No task yet.</source>
<translation>Aún no hay tareas.</translation></message>
<message><source>no time yet</source>
<translation>aún sin hora</translation></message>
<message><source>No times to keep. Times appear with a scheduled start, drugs to hold, fasting and labs.</source>
<translation>No hay horas que respetar. Aparecen con inicio programado, fármacos a suspender, ayuno y análisis.</translation></message>
<message><source>Nobody has decided yet whether people sign in here.</source>
<translation>Nadie ha decidido aún si aquí se inicia sesión.</translation></message>
<message><source>Nobody has signed in at this case store.</source>
<translation>Nadie ha entrado en este archivo de casos.</translation></message>
<message><source>Nobody here</source>
<translation>Nadie</translation></message>
<message><source>Nobody yet: team fields take any name until people are listed here.</source>
<translation>Nadie aún: los campos del equipo aceptan cualquier nombre hasta que haya personas aquí.</translation></message>
<message><source>None</source>
<translation>Ninguno</translation></message>
<message><source>none</source>
<translation>ninguno</translation></message>
<message><source>None known</source>
<translation>Ninguna conocida</translation></message>
<message><source>none known</source>
<translation>ninguna conocida</translation></message>
<message><source>None occurred</source>
<translation>No hubo ninguno</translation></message>
<message><source>None of these</source>
<translation>Ninguna de estas</translation></message>
<message><source>None so far.</source>
<translation>Ninguna hasta ahora.</translation></message>
<message><source>none there</source>
<translation>ninguno disponible</translation></message>
<message><source>None there. Receive more to put some on a shelf.</source>
<translation>No hay. Reciba más para ponerlos en el estante.</translation></message>
<message><source>None: the entry says what the shipped one says.</source>
<translation>Ninguna: la entrada dice lo mismo que la entregada.</translation></message>
<message><source>not after {time}</source>
<translation>no después de {time}</translation></message>
<message><source>Not among this procedure's usual materials: say why.</source>
<translation>No es un material habitual de este procedimiento: diga por qué.</translation></message>
<message><source>not answered</source>
<translation>sin contestar</translation></message>
<message><source>Not answered: {text}</source>
<translation>Sin contestar: {text}</translation></message>
<message><source>not applicable</source>
<translation>no procede</translation></message>
<message><source>NOT as expected</source>
<translation>NO como se esperaba</translation></message>
<message><source>not asked</source>
<translation>no preguntado</translation></message>
<message><source>Not asked yet. None is an answer too.</source>
<translation>Aún no se preguntó. Ninguno también es una respuesta.</translation></message>
<message><source>Not assessed</source>
<translation>No evaluado</translation></message>
<message><source>not assessed</source>
<translation>no evaluado</translation></message>
<message><source>Not assessed yet</source>
<translation>Aún sin evaluar</translation></message>
<message><source>Not assessed: {title} {advice}</source>
<translation>No evaluado: {title} {advice}</translation></message>
<message><source>Not found.</source>
<translation>No se encontró.</translation></message>
<message><source>Not graded: not sure yet</source>
<translation>Sin grado: aún no es seguro</translation></message>
<message><source>not imported</source>
<translation>no importado</translation></message>
<message><source>not in the other plan</source>
<translation>no en el otro plan</translation></message>
<message><source>Not in the stock list</source>
<translation>No está en el almacén</translation></message>
<message><source>not in this plan</source>
<translation>no en este plan</translation></message>
<message><source>not kept</source>
<translation>no se almacena</translation></message>
<message><source>not known</source>
<translation>no se sabe</translation></message>
<message><source>Not needed</source>
<translation>No hace falta</translation></message>
<message><source>Not on the shelf: {items}.</source>
<translation>No está en el estante: {items}.</translation></message>
<message><source>not planned</source>
<translation>sin planificar</translation></message>
<message><source>not planned yet</source>
<translation>aún sin planificar</translation></message>
<message><source>not readable</source>
<translation>no se puede leer</translation></message>
<message><source>Not ready: {points}.</source>
<translation>No está listo: {points}.</translation></message>
<message><source>Not recorded</source>
<translation>No registrado</translation></message>
<message><source>not recorded</source>
<translation>no registrado</translation></message>
<message><source>Not said</source>
<translation>No indicado</translation></message>
<message><source>Not saved: the program failed.{last}</source>
<translation>No guardado: falló el programa.{last}</translation></message>
<message><source>Not saved: {title}</source>
<translation>No guardado: {title}</translation></message>
<message><source>Not saved: {title}{last}</source>
<translation>No guardado: {title}{last}</translation></message>
<message><source>Not signed yet.</source>
<translation>Aún sin firmar.</translation></message>
<message><source>Not signed.</source>
<translation>Sin visto bueno.</translation></message>
<message><source>not stamped</source>
<translation>sin anotar</translation></message>
<message><source>not started</source>
<translation>sin empezar</translation></message>
<message><source>Not sure yet</source>
<translation>Aún no es seguro</translation></message>
<message><source>not there</source>
<translation>no está</translation></message>
<message><source>not ticked</source>
<translation>sin marcar</translation></message>
<message><source>not used</source>
<translation>no usado</translation></message>
<message><source>Not used in this procedure</source>
<translation>No se usa en este procedimiento</translation></message>
<message><source>Note</source>
<translation>Nota</translation></message>
<message><source>Notes</source>
<translation>Notas</translation></message>
<message><source>Notes for the team</source>
<translation>Notas para el equipo</translation></message>
<message><source>Nothing</source>
<translation>Nada</translation></message>
<message><source>nothing</source>
<translation>nada</translation></message>
<message><source>nothing counted</source>
<translation>nada contado</translation></message>
<message><source>Nothing found missing. Checks answered: {assessed}, of these cautions: {caution}.</source>
<translation>No falta nada. Comprobaciones contestadas: {assessed}, de ellas precauciones: {caution}.</translation></message>
<message><source>Nothing found. Try a name, MRN, procedure or page.</source>
<translation>Nada encontrado. Pruebe un nombre, MRN, procedimiento o página.</translation></message>
<message><source>Nothing has been assessed yet. Choose a procedure: its rules apply at once.</source>
<translation>Aún no se evaluó nada. Elija un procedimiento: sus reglas se aplican al momento.</translation></message>
<message><source>Nothing here has the code {code}.</source>
<translation>Nada aquí tiene el código {code}.</translation></message>
<message><source>Nothing in the store would be lost.</source>
<translation>No se perdería nada del almacén.</translation></message>
<message><source>Nothing in this section holds all these words.</source>
<translation>Nada en esta sección contiene todas estas palabras.</translation></message>
<message><source>Nothing is kept in stock yet.</source>
<translation>Aún no hay nada en existencias.</translation></message>
<message><source>Nothing is to be changed.</source>
<translation>No hay nada que cambiar.</translation></message>
<message><source>Nothing is to be settled.</source>
<translation>No hay nada por resolver.</translation></message>
<message><source>Nothing of patients is shown until somebody signs in.</source>
<translation>No se muestra nada de pacientes hasta que alguien inicie sesión.</translation></message>
<message><source>Nothing on the shelf expires within a year.</source>
<translation>Nada del estante caduca en un año.</translation></message>
<message><source>Nothing since midnight</source>
<translation>Nada desde medianoche</translation></message>
<message numerus="yes"><source>Nothing to act on. {n} points were assessed and are listed below.</source>
<translation><numerusform>Nada que hacer. Se evaluó {n} punto y figura abajo.</numerusform><numerusform>Nada que hacer. Se evaluaron {n} puntos y figuran abajo.</numerusform></translation></message>
<message><source>Nothing to prepare ahead of time was found for this case.</source>
<translation>No se encontró nada que preparar con antelación en este caso.</translation></message>
<message><source>Nothing was changed.</source>
<translation>No se cambió nada.</translation></message>
<message><source>Nothing was done. It needs the role of: {roles}. Administrators give roles in Settings.</source>
<translation>No se hizo nada. Hace falta el papel de: {roles}. Los administradores dan papeles en Ajustes.</translation></message>
<message><source>Nothing was imported: {reason}</source>
<translation>No se importó nada: {reason}</translation></message>
<message><source>Nothing yet. Add products of the stock, or a kind.</source>
<translation>Nada aún. Añada productos del almacén o un tipo.</translation></message>
<message><source>Nothing: labs, drugs, devices, staff as planned.</source>
<translation>Nada: análisis, fármacos, dispositivos y personal según lo planificado.</translation></message>
<message><source>November</source>
<translation>noviembre</translation></message>
<message><source>Now</source>
<translation>Ahora</translation></message>
<message><source>Number of the order in the radiology system</source>
<translation>Número de la petición en el sistema de radiología</translation></message>
<message><source>Number of the patient in this hospital; a scan of the wristband fills it</source>
<translation>Número del paciente en este hospital; se rellena al escanear la pulsera</translation></message>
<message><source>Number of the signed order of a chemotherapy or radiopharmaceutical</source>
<translation>Número de la orden firmada de quimioterapia o radiofármaco</translation></message>
<message><source>Nurse</source>
<translation>Enfermería</translation></message>
<message><source>Observation</source>
<translation>Observación</translation></message>
<message><source>observation</source>
<translation>observación</translation></message>
<message><source>October</source>
<translation>octubre</translation></message>
<message><source>of 10</source>
<translation>de 10</translation></message>
<message><source>Of a shaft that is thicker at the hub.</source>
<translation>De un cuerpo más grueso en el cono.</translation></message>
<message><source>Of beads that swell or are loaded: the size that goes through the catheter.</source>
<translation>De partículas que se hinchan o se cargan: el tamaño que pasa por el catéter.</translation></message>
<message><source>Of these put back</source>
<translation>De ellos, devueltos</translation></message>
<message><source>Of these wasted</source>
<translation>De ellos, desechados</translation></message>
<message><source>Offer all materials</source>
<translation>Ofrecer todos los materiales</translation></message>
<message><source>Offered in the team fields. Records and exports hold the code.</source>
<translation>Se ofrecen en los campos del equipo. Registros y exportaciones contienen el código.</translation></message>
<message><source>Oil</source>
<translation>Aceite</translation></message>
<message><source>OK</source>
<translation>Aceptar</translation></message>
<message><source>ok</source>
<translation>ok</translation></message>
<message><source>On oxygen</source>
<translation>Con oxígeno</translation></message>
<message><source>On the shelf</source>
<translation>En el estante</translation></message>
<message><source>Oncology</source>
<translation>Oncología</translation></message>
<message><source>One a line, in the order in which they are offered.</source>
<translation>Una por línea, en el orden en que se ofrecen.</translation></message>
<message><source>One a line.</source>
<translation>Uno por línea.</translation></message>
<message><source>one answer stops this phase</source>
<translation>una respuesta detiene esta fase</translation></message>
<message><source>One case</source>
<translation>Un caso</translation></message>
<message><source>One case with a date begins this chart.</source>
<translation>Un caso con fecha inicia este gráfico.</translation></message>
<message><source>One more of this lot: {count}</source>
<translation>Uno más de este lote: {count}</translation></message>
<message><source>One of the list; the first line means not recorded</source>
<translation>Uno de la lista; la primera línea significa no registrado</translation></message>
<message><source>One of these; pressed again it is taken back</source>
<translation>Uno de estos; al pulsarlo otra vez se quita</translation></message>
<message><source>One person on this computer, no sign-in</source>
<translation>Una persona en este equipo, sin inicio de sesión</translation></message>
<message><source>One person works here without sign-in: whoever opens the program may do everything.</source>
<translation>Aquí trabaja una persona sin inicio de sesión: quien abre el programa puede hacer todo.</translation></message>
<message><source>One way to make it fit</source>
<translation>Una forma de que encaje</translation></message>
<message><source>Only if needed</source>
<translation>Solo si hace falta</translation></message>
<message><source>only if needed</source>
<translation>solo si hace falta</translation></message>
<message><source>Only {purpose}</source>
<translation>Solo {purpose}</translation></message>
<message><source>Open again</source>
<translation>Volver a abrir</translation></message>
<message><source>Open again after wrong passwords</source>
<translation>Reabrir tras contraseñas erróneas</translation></message>
<message><source>Open by the system's keyring</source>
<translation>Abrir con el llavero del sistema</translation></message>
<message><source>Open checklist</source>
<translation>Abrir checklist</translation></message>
<message><source>Open for an amendment; {n} signed version kept.</source>
<translation>Abierto para una enmienda; se conserva {n} versión firmada.</translation></message>
<message><source>Open for an amendment; {n} signed versions kept.</source>
<translation>Abierto para una enmienda; se conservan {n} versiones firmadas.</translation></message>
<message><source>Open for changes</source>
<translation>Abrir para cambios</translation></message>
<message><source>Open for this emergency</source>
<translation>Abrir para esta emergencia</translation></message>
<message><source>Open plan</source>
<translation>Abrir el plan</translation></message>
<message><source>Open questions</source>
<translation>Cuestiones abiertas</translation></message>
<message><source>Open the case</source>
<translation>Abrir el caso</translation></message>
<message><source>Open the demo day</source>
<translation>Abrir el día de demostración</translation></message>
<message><source>Open the phase again</source>
<translation>Volver a abrir la fase</translation></message>
<message><source>Open {case}</source>
<translation>Abrir {case}</translation></message>
<message><source>Opened for an amendment</source>
<translation>Abierto para una enmienda</translation></message>
<message><source>Opening the case ...</source>
<translation>Abriendo el caso ...</translation></message>
<message><source>Operator</source>
<translation>Operador</translation></message>
<message><source>Operator grade</source>
<translation>Grado del operador</translation></message>
<message><source>Opioid dose a day</source>
<translation>Dosis de opioides al día</translation></message>
<message><source>optional</source>
<translation>opcional</translation></message>
<message><source>or</source>
<translation>o</translation></message>
<message><source>Or another case</source>
<translation>U otro caso</translation></message>
<message><source>Order and consent</source>
<translation>Orden y consentimiento</translation></message>
<message><source>Ordering service</source>
<translation>Servicio solicitante</translation></message>
<message><source>Organ or flow reduction</source>
<translation>Reducción de órgano o flujo</translation></message>
<message><source>original</source>
<translation>original</translation></message>
<message><source>Other</source>
<translation>Otro</translation></message>
<message><source>other</source>
<translation>otro</translation></message>
<message><source>Other choices</source>
<translation>Otras opciones</translation></message>
<message><source>Other plan</source>
<translation>Otro plan</translation></message>
<message><source>Our rate</source>
<translation>Nuestra tasa</translation></message>
<message><source>Out of room</source>
<translation>Fuera de la sala</translation></message>
<message><source>Outer</source>
<translation>Exterior</translation></message>
<message><source>Outer diameter</source>
<translation>Diámetro exterior</translation></message>
<message><source>Outside of the wound wire.</source>
<translation>Exterior del alambre enrollado.</translation></message>
<message><source>Outside the limits</source>
<translation>Fuera de los límites</translation></message>
<message><source>outside the limits</source>
<translation>fuera de los límites</translation></message>
<message><source>Over {n} of {all} limits; the lowest is {limit} mL ({why})</source>
<translation>Sobre {n} de {all} límites; el menor es {limit} mL ({why})</translation></message>
<message><source>Pack</source>
<translation>Paquete</translation></message>
<message><source>Page</source>
<translation>Página</translation></message>
<message><source>Pages</source>
<translation>Páginas</translation></message>
<message><source>Pain</source>
<translation>Dolor</translation></message>
<message><source>Pain medicine</source>
<translation>Medicina del dolor</translation></message>
<message><source>Pain score</source>
<translation>Puntuación de dolor</translation></message>
<message><source>Pain score after</source>
<translation>Dolor después</translation></message>
<message><source>Pain score before</source>
<translation>Dolor antes</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} less.</source>
<translation>Dolor {before} antes, {score} el {day}: {change} menos.</translation></message>
<message><source>Pain {before} before, {score} on {day}: {change} more.</source>
<translation>Dolor {before} antes, {score} el {day}: {change} más.</translation></message>
<message><source>Palliative</source>
<translation>Paliativo</translation></message>
<message><source>Paper</source>
<translation>Papel</translation></message>
<message><source>Part</source>
<translation>Pieza</translation></message>
<message><source>Part of a product, a kind or a reference number</source>
<translation>Parte de un producto, un tipo o un número de referencia</translation></message>
<message><source>Part of the whole dose that goes into this artery</source>
<translation>Parte de la dosis total que va a esta arteria</translation></message>
<message><source>Particle size</source>
<translation>Tamaño de partícula</translation></message>
<message><source>Particle size of the label, such as 500-700</source>
<translation>Tamaño de partícula de la etiqueta, por ejemplo 500-700</translation></message>
<message><source>Passphrase</source>
<translation>Frase de contraseña</translation></message>
<message><source>passphrase</source>
<translation>frase de contraseña</translation></message>
<message><source>Passphrase or recovery key</source>
<translation>Frase de contraseña o clave de recuperación</translation></message>
<message><source>Passphrase or recovery key in force</source>
<translation>Frase o clave de recuperación vigente</translation></message>
<message><source>Password</source>
<translation>Contraseña</translation></message>
<message><source>Password of now</source>
<translation>Contraseña actual</translation></message>
<message><source>Password to begin with, at least {count} characters</source>
<translation>Contraseña inicial, al menos {count} caracteres</translation></message>
<message><source>Password, at least {count} characters</source>
<translation>Contraseña, al menos {count} caracteres</translation></message>
<message><source>Path beyond the parent catheter</source>
<translation>Trayecto más allá del catéter guía</translation></message>
<message><source>Path beyond the sheath</source>
<translation>Trayecto más allá del introductor</translation></message>
<message><source>Patient</source>
<translation>Paciente</translation></message>
<message><source>Patient and labs</source>
<translation>Paciente y análisis</translation></message>
<message><source>Patient and plan</source>
<translation>Paciente y plan</translation></message>
<message><source>Patient class</source>
<translation>Clase de paciente</translation></message>
<message><source>Patient in the room until the first puncture.</source>
<translation>Paciente en la sala hasta la primera punción.</translation></message>
<message><source>Patient out until the next one in, same room and day; gaps over 3 h left out.</source>
<translation>Salida del paciente hasta la entrada del siguiente, misma sala y día; sin pausas de más de 3 h.</translation></message>
<message><source>Patient's MRN</source>
<translation>MRN del paciente</translation></message>
<message><source>Patients</source>
<translation>Pacientes</translation></message>
<message><source>PDF files (*.pdf)</source>
<translation>Archivos PDF (*.pdf)</translation></message>
<message><source>People</source>
<translation>Personas</translation></message>
<message><source>Per 100</source>
<translation>Por 100</translation></message>
<message><source>Per day</source>
<translation>Al día</translation></message>
<message><source>Performing and ordering services, one a line.</source>
<translation>Servicios que realizan y solicitan, uno por línea.</translation></message>
<message><source>Performing service</source>
<translation>Servicio que realiza</translation></message>
<message><source>Period</source>
<translation>Período</translation></message>
<message><source>Permanent</source>
<translation>Permanente</translation></message>
<message><source>Person</source>
<translation>Persona</translation></message>
<message><source>Physician</source>
<translation>Médico</translation></message>
<message><source>Pick list</source>
<translation>Lista de material</translation></message>
<message><source>picked lately</source>
<translation>elegido hace poco</translation></message>
<message><source>Pieces</source>
<translation>Piezas</translation></message>
<message><source>pieces</source>
<translation>piezas</translation></message>
<message><source>Pieces on the shelf by month of expiry, a year ahead.</source>
<translation>Piezas en el estante por mes de caducidad, a un año.</translation></message>
<message><source>PIN</source>
<translation>PIN</translation></message>
<message><source>PIN of {count} digits or more, to come back quickly (may stay empty)</source>
<translation>PIN de {count} cifras o más, para volver rápido (puede quedar vacío)</translation></message>
<message><source>PIN or password</source>
<translation>PIN o contraseña</translation></message>
<message><source>Place</source>
<translation>Lugar</translation></message>
<message><source>Plain, not encrypted.</source>
<translation>Sin cifrar.</translation></message>
<message><source>Plan</source>
<translation>Plan</translation></message>
<message><source>Plan a further procedure</source>
<translation>Planificar otro procedimiento</translation></message>
<message><source>Plan as it was {when}, {who}.</source>
<translation>Plan tal como era {when}, {who}.</translation></message>
<message><source>plan cases</source>
<translation>planificar casos</translation></message>
<message><source>Plan one with New case. Cases planned for this day stand here by time.</source>
<translation>Planifique uno con Caso nuevo. Los casos de este día aparecen por hora.</translation></message>
<message><source>Planned</source>
<translation>Planificado</translation></message>
<message><source>Planned (not signed)</source>
<translation>Planificado (sin firmar)</translation></message>
<message><source>Planned amount</source>
<translation>Cantidad planificada</translation></message>
<message><source>Planned and done</source>
<translation>Planificado y realizado</translation></message>
<message><source>Planned together with this case</source>
<translation>Planificados junto con este caso</translation></message>
<message><source>Planning</source>
<translation>Planificación</translation></message>
<message><source>Planning this case ...</source>
<translation>Planificando este caso ...</translation></message>
<message><source>Plausibility</source>
<translation>Plausibilidad</translation></message>
<message><source>Please sign in</source>
<translation>Identifíquese</translation></message>
<message><source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
<translation>Imágenes PNG (*.png);;Dibujos SVG (*.svg)</translation></message>
<message><source>Position</source>
<translation>Posición</translation></message>
<message><source>Positions</source>
<translation>Posiciones</translation></message>
<message><source>Possible</source>
<translation>Posible</translation></message>
<message><source>Preferred</source>
<translation>Preferido</translation></message>
<message><source>Pregnancy</source>
<translation>Embarazo</translation></message>
<message><source>premedication</source>
<translation>premedicación</translation></message>
<message><source>Premedication given</source>
<translation>Premedicación administrada</translation></message>
<message><source>Preparation timeline</source>
<translation>Cronología de preparación</translation></message>
<message><source>Preparation timeline, drawn</source>
<translation>Cronología de preparación, dibujada</translation></message>
<message><source>Preparing the charts</source>
<translation>Preparando los gráficos</translation></message>
<message><source>Press to correct the time</source>
<translation>Pulse para corregir la hora</translation></message>
<message><source>Press, or key {key}, to stamp the time of now</source>
<translation>Pulse, o tecla {key}, para anotar la hora actual</translation></message>
<message><source>Print</source>
<translation>Imprimir</translation></message>
<message><source>Print ...</source>
<translation>Imprimir ...</translation></message>
<message><source>Print all checklists</source>
<translation>Imprimir todos los checklists</translation></message>
<message><source>Print checklist</source>
<translation>Imprimir checklist</translation></message>
<message><source>Print day list</source>
<translation>Imprimir lista del día</translation></message>
<message><source>Print it or write it down, and lock it away. It opens the case store when the passphrase is lost, and is not shown again.</source>
<translation>Imprímala o anótela y guárdela bajo llave. Abre el almacén de casos si se pierde la frase y no se vuelve a mostrar.</translation></message>
<message><source>Printed on paper.</source>
<translation>Se imprime en el papel.</translation></message>
<message><source>Printed with the plan; may stay empty</source>
<translation>Se imprime con el plan; puede quedar vacío</translation></message>
<message><source>Procedure</source>
<translation>Procedimiento</translation></message>
<message><source>Procedure log</source>
<translation>Registro de procedimientos</translation></message>
<message><source>Procedures</source>
<translation>Procedimientos</translation></message>
<message><source>Procedures found</source>
<translation>Procedimientos encontrados</translation></message>
<message><source>Product</source>
<translation>Producto</translation></message>
<message><source>product {number}</source>
<translation>producto {number}</translation></message>
<message><source>Product: scan it, or its device identifier</source>
<translation>Producto: escanéelo, o su identificador</translation></message>
<message><source>Products</source>
<translation>Productos</translation></message>
<message><source>Profile</source>
<translation>Perfil</translation></message>
<message><source>program's own</source>
<translation>propio del programa</translation></message>
<message><source>Protect the cases</source>
<translation>Proteger los casos</translation></message>
<message><source>Protection</source>
<translation>Protección</translation></message>
<message><source>Proximal end</source>
<translation>Extremo proximal</translation></message>
<message><source>Published limit</source>
<translation>Límite publicado</translation></message>
<message><source>Pulse</source>
<translation>Pulso</translation></message>
<message><source>Pump</source>
<translation>Bomba</translation></message>
<message><source>Puncture</source>
<translation>Punción</translation></message>
<message><source>Purpose</source>
<translation>Finalidad</translation></message>
<message><source>Pusher</source>
<translation>Empujador</translation></message>
<message><source>Put a kit into the case</source>
<translation>Poner un kit en el caso</translation></message>
<message><source>Put back</source>
<translation>Devuelto</translation></message>
<message><source>Qty</source>
<translation>Cant.</translation></message>
<message><source>Quantity</source>
<translation>Cantidad</translation></message>
<message><source>Radiation</source>
<translation>Radiación</translation></message>
<message><source>Radiology</source>
<translation>Radiología</translation></message>
<message><source>Rate</source>
<translation>Velocidad</translation></message>
<message><source>Rate, %</source>
<translation>Tasa, %</translation></message>
<message><source>Reaches the limit</source>
<translation>Alcanza el límite</translation></message>
<message><source>Reaction</source>
<translation>Reacción</translation></message>
<message><source>Read at</source>
<translation>Leído en</translation></message>
<message><source>read cases</source>
<translation>leer casos</translation></message>
<message><source>Read in a copy, summary or secondary page, not in the original.</source>
<translation>Leído en una copia, resumen o página secundaria, no en el original.</translation></message>
<message><source>Read in the guideline itself.</source>
<translation>Leído en la propia guía.</translation></message>
<message><source>Read in the product's labelling.</source>
<translation>Leído en la ficha del producto.</translation></message>
<message><source>read the audit trail</source>
<translation>leer el registro de auditoría</translation></message>
<message><source>Read the risk summary, then press Ready again.</source>
<translation>Lea el resumen de riesgos y pulse Listo otra vez.</translation></message>
<message><source>Read time out aloud</source>
<translation>Leer la pausa en voz alta</translation></message>
<message><source>Readiness</source>
<translation>Preparación</translation></message>
<message><source>Ready</source>
<translation>Listo</translation></message>
<message><source>Ready with this reason</source>
<translation>Listo con este motivo</translation></message>
<message><source>Reason</source>
<translation>Motivo</translation></message>
<message><source>Reason for going on all the same</source>
<translation>Motivo para seguir de todos modos</translation></message>
<message><source>Reason for starting without a signed time out</source>
<translation>Motivo para empezar sin la pausa firmada</translation></message>
<message><source>Reason for starting without it</source>
<translation>Motivo para empezar sin ello</translation></message>
<message><source>Reason for this material</source>
<translation>Motivo de este material</translation></message>
<message><source>Reason, needed for another day or none</source>
<translation>Motivo, necesario para otro día o ninguno</translation></message>
<message><source>Reason: who recalls it and why</source>
<translation>Motivo: quién lo retira y por qué</translation></message>
<message><source>Reason: {item}</source>
<translation>Motivo: {item}</translation></message>
<message><source>Reasons for a cancellation</source>
<translation>Motivos de cancelación</translation></message>
<message><source>Reasons for a delay</source>
<translation>Motivos de retraso</translation></message>
<message><source>Recall</source>
<translation>Retirada</translation></message>
<message><source>Recall the chosen lot</source>
<translation>Retirar el lote elegido</translation></message>
<message><source>Recalled</source>
<translation>Retirado</translation></message>
<message><source>Recalled on</source>
<translation>Retirado el</translation></message>
<message><source>recalled †</source>
<translation>de memoria †</translation></message>
<message><source>Recalled: {reason}. Set it apart.</source>
<translation>Retirado: {reason}. Apártelo.</translation></message>
<message><source>Recalled: {what}.</source>
<translation>Retirado: {what}.</translation></message>
<message><source>Recalls</source>
<translation>Retiradas</translation></message>
<message><source>Recalls in force</source>
<translation>Retiradas vigentes</translation></message>
<message><source>Receive</source>
<translation>Recibir</translation></message>
<message><source>Receive more</source>
<translation>Recibir más</translation></message>
<message><source>received</source>
<translation>recibido</translation></message>
<message><source>Record</source>
<translation>Registrar</translation></message>
<message><source>Record adverse event</source>
<translation>Registrar evento adverso</translation></message>
<message><source>Record it all the same: {what}</source>
<translation>Registrarlo de todos modos: {what}</translation></message>
<message><source>Record recall</source>
<translation>Registrar retirada</translation></message>
<message><source>Record signed.</source>
<translation>Registro firmado.</translation></message>
<message><source>Record the recall: from then on it may not be used</source>
<translation>Registrar la retirada: desde entonces no puede usarse</translation></message>
<message><source>recorded {when} by {who}</source>
<translation>registrado {when} por {who}</translation></message>
<message><source>Records</source>
<translation>Registros</translation></message>
<message><source>Records and exports hold the code: give a short one.</source>
<translation>Los registros y exportaciones contienen el código: ponga uno corto.</translation></message>
<message><source>Recovery key</source>
<translation>Clave de recuperación</translation></message>
<message><source>recovery key</source>
<translation>clave de recuperación</translation></message>
<message><source>Recovery key: {key}</source>
<translation>Clave de recuperación: {key}</translation></message>
<message><source>Redo</source>
<translation>Rehacer</translation></message>
<message><source>Redo {what}</source>
<translation>Rehacer {what}</translation></message>
<message><source>Reference</source>
<translation>Referencia</translation></message>
<message><source>Reference air kerma of all procedures in the last 60 days</source>
<translation>Kerma en aire de referencia de los últimos 60 días</translation></message>
<message><source>Reference level</source>
<translation>Nivel de referencia</translation></message>
<message><source>Reference levels describe groups of patients: one patient above is no fault.</source>
<translation>Los niveles de referencia describen grupos: un paciente por encima no es un fallo.</translation></message>
<message><source>Reference ranges only: the dose comes from the signed order.</source>
<translation>Solo rangos de referencia: la dosis viene de la orden firmada.</translation></message>
<message><source>reference: {dose}</source>
<translation>referencia: {dose}</translation></message>
<message><source>Refuse</source>
<translation>Rechazar</translation></message>
<message><source>Relief {relief} %.</source>
<translation>Alivio {relief} %.</translation></message>
<message><source>Remove</source>
<translation>Eliminar</translation></message>
<message><source>Remove kit</source>
<translation>Eliminar kit</translation></message>
<message><source>Remove material {number}</source>
<translation>Eliminar material {number}</translation></message>
<message><source>Remove row {number}</source>
<translation>Quitar la fila {number}</translation></message>
<message><source>Remove the filter {words}</source>
<translation>Quitar el filtro {words}</translation></message>
<message><source>Remove this row</source>
<translation>Quitar esta fila</translation></message>
<message><source>removed</source>
<translation>eliminado</translation></message>
<message><source>Respiration</source>
<translation>Respiración</translation></message>
<message><source>Restore</source>
<translation>Restaurar</translation></message>
<message><source>Restore a backup</source>
<translation>Restaurar una copia</translation></message>
<message><source>Restore {file}?</source>
<translation>¿Restaurar {file}?</translation></message>
<message><source>Restored</source>
<translation>Restaurado</translation></message>
<message><source>Restoring the backup</source>
<translation>Restaurando la copia</translation></message>
<message><source>Result</source>
<translation>Resultado</translation></message>
<message><source>Results count for</source>
<translation>Los resultados valen</translation></message>
<message><source>resume</source>
<translation>reanudar</translation></message>
<message><source>returned</source>
<translation>devuelto</translation></message>
<message><source>Reviewed</source>
<translation>Revisado</translation></message>
<message><source>Right</source>
<translation>Derecho</translation></message>
<message><source>Risk</source>
<translation>Riesgo</translation></message>
<message><source>Risk summary</source>
<translation>Resumen de riesgos</translation></message>
<message><source>Risk summary read</source>
<translation>Resumen de riesgos leído</translation></message>
<message><source>Risks: stop {stop}, caution {caution}, not assessed {na}, ok {ok}. Content pack {pack}.</source>
<translation>Riesgos: alto {stop}, precaución {caution}, no evaluado {na}, ok {ok}. Contenido {pack}.</translation></message>
<message><source>Role</source>
<translation>Función</translation></message>
<message><source>Room</source>
<translation>Sala</translation></message>
<message><source>room and time clash with {case}</source>
<translation>sala y hora coinciden con {case}</translation></message>
<message><source>Room of the procedure; two cases at one time are marked</source>
<translation>Sala del procedimiento; dos casos a la vez se marcan</translation></message>
<message><source>Room or cabinet</source>
<translation>Sala o armario</translation></message>
<message><source>Room to puncture</source>
<translation>Sala a punción</translation></message>
<message><source>Rooms</source>
<translation>Salas</translation></message>
<message><source>Route</source>
<translation>Vía</translation></message>
<message><source>Rule</source>
<translation>Regla</translation></message>
<message><source>Rules and limits</source>
<translation>Reglas y límites</translation></message>
<message><source>Rules that lead</source>
<translation>Reglas que prevalecen</translation></message>
<message><source>Run chart of monthly medians.</source>
<translation>Gráfico de rachas de medianas mensuales.</translation></message>
<message><source>Run its cases</source>
<translation>Ejecutar sus casos</translation></message>
<message><source>Runs inside</source>
<translation>Pasa por dentro de</translation></message>
<message><source>Sac</source>
<translation>Saco</translation></message>
<message><source>Saline</source>
<translation>Suero salino</translation></message>
<message><source>Sat</source>
<translation>Sáb</translation></message>
<message><source>Saturday</source>
<translation>Sábado</translation></message>
<message><source>Save</source>
<translation>Guardar</translation></message>
<message><source>Save again</source>
<translation>Guardar otra vez</translation></message>
<message><source>Save again.</source>
<translation>Guarde otra vez.</translation></message>
<message><source>Save as PDF</source>
<translation>Guardar como PDF</translation></message>
<message><source>Save figures</source>
<translation>Guardar cifras</translation></message>
<message><source>Save figures as CSV ...</source>
<translation>Guardar cifras como CSV ...</translation></message>
<message><source>Save for this site</source>
<translation>Guardar para este centro</translation></message>
<message><source>Save kit</source>
<translation>Guardar kit</translation></message>
<message><source>Save now</source>
<translation>Guardar ahora</translation></message>
<message><source>Save picture</source>
<translation>Guardar imagen</translation></message>
<message><source>Save picture as PNG ...</source>
<translation>Guardar imagen como PNG ...</translation></message>
<message><source>Save picture as SVG ...</source>
<translation>Guardar imagen como SVG ...</translation></message>
<message><source>Save the refused rows</source>
<translation>Guardar las filas rechazadas</translation></message>
<message><source>Save the refused rows…</source>
<translation>Guardar las filas rechazadas…</translation></message>
<message><source>Save the result (Enter)</source>
<translation>Guardar el resultado (Intro)</translation></message>
<message><source>Save this list as CSV</source>
<translation>Guardar esta lista como CSV</translation></message>
<message><source>Save this view</source>
<translation>Guardar esta vista</translation></message>
<message><source>Save this view ...</source>
<translation>Guardar esta vista…</translation></message>
<message><source>Save who got it</source>
<translation>Guardar quién lo recibió</translation></message>
<message><source>Saved {path}, {count} pages.</source>
<translation>Guardado {path}, {count} páginas.</translation></message>
<message><source>Saved {path}.</source>
<translation>Guardado {path}.</translation></message>
<message><source>Saved {time}</source>
<translation>Guardado {time}</translation></message>
<message><source>Saving…</source>
<translation>Guardando…</translation></message>
<message><source>Say how many.</source>
<translation>Diga cuántos.</translation></message>
<message><source>Say in a few words why it is put off.</source>
<translation>Diga en pocas palabras por qué se aplaza.</translation></message>
<message><source>Say in a few words why.</source>
<translation>Diga en pocas palabras por qué.</translation></message>
<message><source>Say what is to be done.</source>
<translation>Diga qué hay que hacer.</translation></message>
<message><source>Say why it is not needed.</source>
<translation>Diga por qué no hace falta.</translation></message>
<message><source>Says</source>
<translation>Dice</translation></message>
<message><source>Scale</source>
<translation>Escala</translation></message>
<message><source>Scan</source>
<translation>Escaneo</translation></message>
<message><source>Scan a product's label to receive it, or import a list.</source>
<translation>Escanee la etiqueta de un producto para recibirlo, o importe una lista.</translation></message>
<message><source>Scan a product, or type a lot or a patient's number.</source>
<translation>Escanee un producto, o escriba un lote o el número de un paciente.</translation></message>
<message><source>Scan the label, or type its code and press Enter</source>
<translation>Escanee la etiqueta, o escriba su código y pulse Intro</translation></message>
<message><source>Scan the label, or type the device identifier</source>
<translation>Escanee la etiqueta o escriba el identificador</translation></message>
<message><source>Scheduled cases {by}. Cancelled ones left out.</source>
<translation>Casos programados {by}. Sin los cancelados.</translation></message>
<message><source>Scheduled start</source>
<translation>Inicio programado</translation></message>
<message><source>Scores</source>
<translation>Escalas</translation></message>
<message><source>Scrub technologist</source>
<translation>Técnico instrumentista</translation></message>
<message><source>Scrubbed</source>
<translation>Instrumentista</translation></message>
<message><source>Search all cases</source>
<translation>Buscar en todos los casos</translation></message>
<message><source>Search in the manual</source>
<translation>Buscar en el manual</translation></message>
<message><source>Search in the section</source>
<translation>Buscar en la sección</translation></message>
<message><source>Search in {section}</source>
<translation>Buscar en {section}</translation></message>
<message><source>Search the stock</source>
<translation>Buscar en el almacén</translation></message>
<message><source>Searches</source>
<translation>Búsquedas</translation></message>
<message><source>Second access</source>
<translation>Segundo acceso</translation></message>
<message><source>Second access site needed</source>
<translation>Hace falta un segundo acceso</translation></message>
<message><source>second access {share}</source>
<translation>segundo acceso {share}</translation></message>
<message><source>Second person</source>
<translation>Segunda persona</translation></message>
<message><source>second person</source>
<translation>segunda persona</translation></message>
<message><source>Second person: {item}</source>
<translation>Segunda persona: {item}</translation></message>
<message><source>secondary page</source>
<translation>página secundaria</translation></message>
<message><source>Sections of the content pack</source>
<translation>Secciones del paquete de contenido</translation></message>
<message><source>Sedation</source>
<translation>Sedación</translation></message>
<message><source>Sedation and other drugs</source>
<translation>Sedación y otros fármacos</translation></message>
<message><source>Seen on</source>
<translation>Visto el</translation></message>
<message><source>Sent {count} pages to the printer.</source>
<translation>{count} páginas enviadas a la impresora.</translation></message>
<message><source>September</source>
<translation>septiembre</translation></message>
<message><source>Serial number</source>
<translation>Número de serie</translation></message>
<message><source>serial {serial}</source>
<translation>serie {serial}</translation></message>
<message><source>Services</source>
<translation>Servicios</translation></message>
<message><source>Set a date and time to see when preparation has to begin.</source>
<translation>Fije día y hora para ver cuándo empieza la preparación.</translation></message>
<message><source>Set apart</source>
<translation>Apartar</translation></message>
<message><source>Set back to an earlier state: {cases}</source>
<translation>Volverían a un estado anterior: {cases}</translation></message>
<message><source>Set count</source>
<translation>Fijar recuento</translation></message>
<message><source>Set or changed by this site.</source>
<translation>Fijado o cambiado por este centro.</translation></message>
<message><source>Settings</source>
<translation>Ajustes</translation></message>
<message><source>Settle</source>
<translation>Resolver</translation></message>
<message><source>Several people, with sign-in</source>
<translation>Varias personas, con inicio de sesión</translation></message>
<message><source>Severe</source>
<translation>Grave</translation></message>
<message><source>Severity</source>
<translation>Gravedad</translation></message>
<message><source>Sex</source>
<translation>Sexo</translation></message>
<message><source>sex not recorded</source>
<translation>sexo no registrado</translation></message>
<message><source>sex unknown</source>
<translation>sexo desconocido</translation></message>
<message><source>Shaken</source>
<translation>Agitado</translation></message>
<message><source>Share</source>
<translation>Parte</translation></message>
<message><source>Share of the whole</source>
<translation>Parte del total</translation></message>
<message><source>Sheath</source>
<translation>Introductor</translation></message>
<message><source>Shelf</source>
<translation>Estante</translation></message>
<message><source>shift</source>
<translation>desplazamiento</translation></message>
<message><source>Shifts and trends are looked for from {n} months on.</source>
<translation>Desplazamientos y tendencias se buscan desde {n} meses.</translation></message>
<message><source>shipped: {written}</source>
<translation>original: {written}</translation></message>
<message><source>Shortest code</source>
<translation>Código más corto</translation></message>
<message><source>Show</source>
<translation>Mostrar</translation></message>
<message><source>Show the entry</source>
<translation>Mostrar la entrada</translation></message>
<message><source>Show the list (Down)</source>
<translation>Mostrar la lista (Abajo)</translation></message>
<message><source>Show the list: {field}</source>
<translation>Mostrar la lista: {field}</translation></message>
<message><source>Show the lot to count it</source>
<translation>Mostrar el lote para contarlo</translation></message>
<message><source>Show this view</source>
<translation>Mostrar esta vista</translation></message>
<message><source>Shown</source>
<translation>Se muestra</translation></message>
<message><source>Side</source>
<translation>Lado</translation></message>
<message><source>Side holes</source>
<translation>Orificios laterales</translation></message>
<message><source>Side of the procedure; the time out repeats it</source>
<translation>Lado del procedimiento; la pausa lo repite</translation></message>
<message><source>Side or level</source>
<translation>Lado o nivel</translation></message>
<message><source>Sign</source>
<translation>Firmar</translation></message>
<message><source>sign a record</source>
<translation>firmar un registro</translation></message>
<message><source>Sign in</source>
<translation>Entrada (sign in)</translation></message>
<message><source>Sign in now</source>
<translation>Entrar</translation></message>
<message><source>Sign in with your password first.</source>
<translation>Entre primero con su contraseña.</translation></message>
<message><source>Sign off</source>
<translation>Dar visto bueno</translation></message>
<message><source>Sign out</source>
<translation>Salida (sign out)</translation></message>
<message><source>Sign the record</source>
<translation>Firmar el registro</translation></message>
<message><source>Sign this phase</source>
<translation>Firmar esta fase</translation></message>
<message><source>Sign-off</source>
<translation>Visto bueno</translation></message>
<message><source>Sign: {phase}</source>
<translation>Firma: {phase}</translation></message>
<message><source>Signal</source>
<translation>Señal</translation></message>
<message><source>Signed</source>
<translation>Firmado</translation></message>
<message><source>Signed by {name} on {date}.{note}</source>
<translation>Firmado por {name} el {date}.{note}</translation></message>
<message><source>Signed by {name}, {role}, {when}</source>
<translation>Firmado por {name}, {role}, {when}</translation></message>
<message><source>Signed order number</source>
<translation>Número de orden firmada</translation></message>
<message><source>Signed version</source>
<translation>Versión firmada</translation></message>
<message><source>Signed {when}.</source>
<translation>Firmado {when}.</translation></message>
<message><source>Signed {when}: this record is locked. An amendment keeps the version as signed.</source>
<translation>Firmado {when}: este registro está bloqueado. Una enmienda conserva la versión firmada.</translation></message>
<message><source>Signed: name and date are kept with this version.</source>
<translation>Firmado: nombre y fecha quedan con esta versión.</translation></message>
<message><source>Signing needs PIN or password of the person who signs.</source>
<translation>Firmar necesita el PIN o la contraseña de quien firma.</translation></message>
<message><source>Signing says: I compared this entry with its sources and it holds for this site. Name and date are kept with the version signed; once the entry changes, it says so.</source>
<translation>Firmar significa: he comparado esta entrada con sus fuentes y vale para este centro. El nombre y la fecha se guardan con la versión firmada; si la entrada cambia, se indica.</translation></message>
<message><source>Signs this phase:</source>
<translation>Firma esta fase:</translation></message>
<message><source>Since</source>
<translation>Desde</translation></message>
<message><source>SIR class</source>
<translation>Clase SIR</translation></message>
<message><source>SIR row</source>
<translation>Fila SIR</translation></message>
<message><source>SIR threshold {rate} %</source>
<translation>Umbral SIR {rate} %</translation></message>
<message><source>Site</source>
<translation>Centro</translation></message>
<message><source>Site code</source>
<translation>Código del centro</translation></message>
<message><source>Site name</source>
<translation>Nombre del centro</translation></message>
<message><source>Size</source>
<translation>Tamaño</translation></message>
<message><source>Size as delivered</source>
<translation>Tamaño al entregar</translation></message>
<message><source>Sizing</source>
<translation>Tamaño</translation></message>
<message><source>Skip</source>
<translation>Omitir</translation></message>
<message><source>Sleep apnea (STOP-Bang)</source>
<translation>Apnea del sueño (STOP-Bang)</translation></message>
<message><source>Small numbers, under {n} cases: {names}.</source>
<translation>Números pequeños, menos de {n} casos: {names}.</translation></message>
<message><source>Smaller text</source>
<translation>Texto más pequeño</translation></message>
<message><source>Smallest lumen it needs</source>
<translation>Luz mínima que necesita</translation></message>
<message><source>Snoring</source>
<translation>Ronquido</translation></message>
<message><source>Some wording of this scale was not seen.</source>
<translation>Parte del texto de esta escala no se ha visto.</translation></message>
<message><source>Somebody else confirms this item with PIN or password.</source>
<translation>Otra persona confirma este punto con PIN o contraseña.</translation></message>
<message><source>someone else</source>
<translation>otra persona</translation></message>
<message><source>Something else</source>
<translation>Otra cosa</translation></message>
<message><source>Something went wrong in the program.</source>
<translation>Algo falló en el programa.</translation></message>
<message><source>Source</source>
<translation>Fuente</translation></message>
<message><source>Sources</source>
<translation>Fuentes</translation></message>
<message><source>SpO2</source>
<translation>SpO2</translation></message>
<message><source>Staff</source>
<translation>Personal</translation></message>
<message><source>Start</source>
<translation>Empezar</translation></message>
<message><source>start a procedure</source>
<translation>empezar un procedimiento</translation></message>
<message><source>Start in this language</source>
<translation>Empezar en este idioma</translation></message>
<message><source>Start with this reason</source>
<translation>Empezar con este motivo</translation></message>
<message><source>Start without time out</source>
<translation>Empezar sin pausa</translation></message>
<message><source>Started before the time out was signed</source>
<translation>Empezado antes de firmar la pausa</translation></message>
<message><source>State</source>
<translation>Estado</translation></message>
<message><source>Status</source>
<translation>Estado</translation></message>
<message><source>Stay with the open case</source>
<translation>Seguir con el caso abierto</translation></message>
<message><source>Step {number}</source>
<translation>Paso {number}</translation></message>
<message><source>Steps of the plan</source>
<translation>Pasos del plan</translation></message>
<message><source>Stock</source>
<translation>Existencias</translation></message>
<message><source>Stock near expiry</source>
<translation>Existencias por caducar</translation></message>
<message><source>Stop</source>
<translation>Alto</translation></message>
<message><source>Stop bleeding</source>
<translation>Detener el sangrado</translation></message>
<message><source>STOP-Bang</source>
<translation>STOP-Bang</translation></message>
<message><source>stops the phase</source>
<translation>detiene la fase</translation></message>
<message><source>stops this phase</source>
<translation>detiene esta fase</translation></message>
<message><source>Such as Europe/Berlin. Empty: that of the computer. From the next start on.</source>
<translation>Como Europe/Madrid. Vacío: la del equipo. Desde el próximo inicio.</translation></message>
<message><source>suggested</source>
<translation>sugerido</translation></message>
<message><source>Suggested from the usual duration of the procedure</source>
<translation>Se propone por la duración habitual del procedimiento</translation></message>
<message><source>suggested, not accepted yet</source>
<translation>sugerido, aún sin aceptar</translation></message>
<message><source>Sum</source>
<translation>Suma</translation></message>
<message><source>Sum after each case</source>
<translation>Suma tras cada caso</translation></message>
<message><source>sum of log odds</source>
<translation>suma de log odds</translation></message>
<message><source>Sun</source>
<translation>Dom</translation></message>
<message><source>Sunday</source>
<translation>Domingo</translation></message>
<message><source>Supervisor</source>
<translation>Supervisor</translation></message>
<message><source>SVG drawings (*.svg);;PNG pictures (*.png)</source>
<translation>Dibujos SVG (*.svg);;Imágenes PNG (*.png)</translation></message>
<message><source>Syringe for DMSO</source>
<translation>Jeringa para DMSO</translation></message>
<message><source>system keyring</source>
<translation>llavero del sistema</translation></message>
<message><source>Systolic</source>
<translation>Sistólica</translation></message>
<message><source>Systolic pressure</source>
<translation>Presión sistólica</translation></message>
<message><source>Tab</source>
<translation>Tabulador</translation></message>
<message><source>Tables (*.csv *.xlsx)</source>
<translation>Tablas (*.csv *.xlsx)</translation></message>
<message><source>Take a shorter one.</source>
<translation>Tome una más corta.</translation></message>
<message><source>Take all mine</source>
<translation>Tomar todo lo mío</translation></message>
<message><source>Take all theirs</source>
<translation>Tomar todo lo de la otra persona</translation></message>
<message><source>Take away</source>
<translation>Quitar</translation></message>
<message><source>Take digits that are neither alike nor in a row.</source>
<translation>Tome cifras que no sean iguales ni seguidas.</translation></message>
<message><source>Take out</source>
<translation>Sacar</translation></message>
<message><source>Take out a word, or look for part of a name or number.</source>
<translation>Quite una palabra, o busque parte de un nombre o número.</translation></message>
<message><source>Take out a word, or look in another section.</source>
<translation>Quite una palabra o busque en otra sección.</translation></message>
<message><source>Take out of the site's content</source>
<translation>Quitar del contenido del centro</translation></message>
<message><source>Take over</source>
<translation>Tomar el control</translation></message>
<message><source>Take over the label's</source>
<translation>Adoptar lo de la etiqueta</translation></message>
<message><source>Take three or four words in a row.</source>
<translation>Tome tres o cuatro palabras seguidas.</translation></message>
<message><source>Taken at</source>
<translation>Tomado el</translation></message>
<message><source>taken at</source>
<translation>tomado el</translation></message>
<message><source>Taken for</source>
<translation>Tomado por</translation></message>
<message><source>Taken from {who}: {fields}.</source>
<translation>Tomado de {who}: {fields}.</translation></message>
<message><source>Taken in</source>
<translation>Tomado</translation></message>
<message><source>Takes none</source>
<translation>No toma ninguno</translation></message>
<message><source>Target</source>
<translation>Diana</translation></message>
<message><source>Target artery</source>
<translation>Arteria diana</translation></message>
<message><source>Target vessel diameter</source>
<translation>Diámetro del vaso diana</translation></message>
<message><source>Target vessel, organ or level</source>
<translation>Vaso, órgano o nivel diana</translation></message>
<message><source>Task done</source>
<translation>Tarea hecha</translation></message>
<message><source>Team</source>
<translation>Equipo</translation></message>
<message><source>Team and notes</source>
<translation>Equipo y notas</translation></message>
<message><source>Technical success</source>
<translation>Éxito técnico</translation></message>
<message><source>technical success {share}</source>
<translation>éxito técnico {share}</translation></message>
<message><source>Technologist</source>
<translation>Técnico</translation></message>
<message><source>Tell the operator: step {n} reached. Next at {next} Gy</source>
<translation>Avise al operador: alcanzado el paso {n}. El siguiente a {next} Gy</translation></message>
<message><source>Temperature</source>
<translation>Temperatura</translation></message>
<message><source>Temporary</source>
<translation>Temporal</translation></message>
<message><source>Territory</source>
<translation>Territorio</translation></message>
<message><source>Territory or feeding artery</source>
<translation>Territorio o arteria nutricia</translation></message>
<message><source>Test</source>
<translation>Prueba</translation></message>
<message><source>Text size</source>
<translation>Tamaño del texto</translation></message>
<message><source>Text size of the system</source>
<translation>Tamaño de texto del sistema</translation></message>
<message><source>that of the cases before</source>
<translation>la de los casos anteriores</translation></message>
<message><source>that of this period itself</source>
<translation>la de este mismo período</translation></message>
<message><source>The case is ready.</source>
<translation>El caso está listo.</translation></message>
<message><source>The case is saved as you decided.</source>
<translation>El caso se guardó como decidió.</translation></message>
<message><source>The case names no lot, so nothing was drawn. Enter the lot in the case.</source>
<translation>El caso no indica lote, por eso no se descontó nada. Anote el lote en el caso.</translation></message>
<message><source>The case store is encrypted</source>
<translation>El almacén de casos está cifrado</translation></message>
<message><source>The case used it, and the stock has no such product: nothing was drawn. Add the product and what came of it; the case is then drawn by itself.</source>
<translation>El caso lo usó y el almacén no tiene ese producto: no se descontó nada. Añada el producto y lo que llegó; después el caso se descuenta solo.</translation></message>
<message><source>The checklist appears once a procedure is chosen.</source>
<translation>El checklist aparece al elegir un procedimiento.</translation></message>
<message><source>The chosen case</source>
<translation>El caso elegido</translation></message>
<message><source>The chosen entry</source>
<translation>La entrada elegida</translation></message>
<message><source>The chosen kit</source>
<translation>El kit elegido</translation></message>
<message><source>The chosen product</source>
<translation>El producto elegido</translation></message>
<message><source>The clock of this computer is {amount} behind what was recorded before. Set it right: times are kept as it shows them.</source>
<translation>El reloj de este equipo está {amount} por detrás de lo registrado antes. Póngalo en hora: las horas se guardan como él las muestra.</translation></message>
<message><source>The code is that of the open case: {name}.</source>
<translation>El código es el del caso abierto: {name}.</translation></message>
<message><source>The code {code} is given twice.</source>
<translation>El código {code} se da dos veces.</translation></message>
<message><source>the command line, or the data folder</source>
<translation>la línea de comandos, o la carpeta de datos</translation></message>
<message><source>The content pack has faults.</source>
<translation>El paquete de contenido tiene errores.</translation></message>
<message><source>The content pack lists no devices for this procedure.</source>
<translation>El paquete de contenido no indica dispositivos para este procedimiento.</translation></message>
<message><source>The demo day could not be started: run irplanner --demo.</source>
<translation>No se pudo abrir la demostración: ejecute irplanner --demo.</translation></message>
<message><source>The demo day opens in a window of its own.</source>
<translation>El día de demostración se abre en otra ventana.</translation></message>
<message><source>The device it runs in; the path is checked from it</source>
<translation>El dispositivo por el que pasa; con él se comprueba la vía</translation></message>
<message><source>The device through which the material goes; its lumen is checked</source>
<translation>El dispositivo por el que pasa el material; se comprueba su luz</translation></message>
<message><source>The entry as text</source>
<translation>La entrada como texto</translation></message>
<message><source>The file as it was is still there: {kept}. Remove it when all is well.</source>
<translation>El archivo anterior sigue ahí: {kept}. Bórrelo cuando todo esté bien.</translation></message>
<message><source>The first administrator</source>
<translation>El primer administrador</translation></message>
<message><source>The kit was not saved: {why}</source>
<translation>El kit no se guardó: {why}</translation></message>
<message><source>The label has lot and date but no product: scan the product's label too.</source>
<translation>La etiqueta tiene lote y fecha pero no producto: escanee también la etiqueta del producto.</translation></message>
<message><source>The label names no lot and no date.</source>
<translation>La etiqueta no indica lote ni fecha.</translation></message>
<message><source>The label says so: {what}</source>
<translation>La etiqueta lo dice: {what}</translation></message>
<message><source>The last good value stays in force.</source>
<translation>El último valor válido sigue vigente.</translation></message>
<message><source>The level is not recorded</source>
<translation>El nivel no está registrado</translation></message>
<message><source>The lot is kept by serial number and the case names none, so nothing was drawn. Enter it in the case.</source>
<translation>El lote se lleva por número de serie y el caso no indica ninguno, por eso no se descontó nada. Anótelo en el caso.</translation></message>
<message><source>The manual is in English so far.</source>
<translation>El manual está por ahora en inglés.</translation></message>
<message><source>The new passphrase again</source>
<translation>La frase nueva otra vez</translation></message>
<message><source>The new password again</source>
<translation>La contraseña nueva otra vez</translation></message>
<message><source>the oldest case</source>
<translation>el caso más antiguo</translation></message>
<message><source>The one printed before opens the store no more.</source>
<translation>La impresa antes ya no abre el almacén.</translation></message>
<message><source>The one you were given was known to somebody else.</source>
<translation>La que le dieron la conocía otra persona.</translation></message>
<message><source>The page could not be started.</source>
<translation>No se pudo empezar la página.</translation></message>
<message><source>The passphrase again</source>
<translation>La frase otra vez</translation></message>
<message><source>The passphrase is changed.</source>
<translation>La frase se cambió.</translation></message>
<message><source>The password again</source>
<translation>La contraseña otra vez</translation></message>
<message><source>The password is changed by its owner at the next sign-in.</source>
<translation>Su dueño cambia la contraseña en el próximo inicio de sesión.</translation></message>
<message><source>The pick list appears once a procedure is chosen.</source>
<translation>La lista de material aparece al elegir un procedimiento.</translation></message>
<message><source>The PIN is not enough here.</source>
<translation>El PIN no basta aquí.</translation></message>
<message><source>The PIN is wrong.</source>
<translation>El PIN es incorrecto.</translation></message>
<message><source>The PIN or password was given too long ago.</source>
<translation>El PIN o la contraseña se dio hace demasiado tiempo.</translation></message>
<message><source>The plan has the other choices now.</source>
<translation>El plan tiene ahora las otras opciones.</translation></message>
<message><source>The planning phase was never signed nor the case marked ready: planned values are those of now.</source>
<translation>La fase de planificación nunca se firmó ni se marcó el caso como listo: los valores planificados son los actuales.</translation></message>
<message><source>The planning phase was not signed and the case was not marked ready: what changed since cannot be said.</source>
<translation>La fase de planificación no se firmó ni se marcó el caso como listo: no se puede decir qué cambió.</translation></message>
<message><source>The record is locked in the name of whoever gives PIN or password.</source>
<translation>El registro se bloquea en nombre de quien da el PIN o la contraseña.</translation></message>
<message><source>The record is open for changes.</source>
<translation>El registro está abierto para cambios.</translation></message>
<message><source>The recovery key stays as it is.</source>
<translation>La clave de recuperación no cambia.</translation></message>
<message><source>The risk summary has not been read</source>
<translation>El resumen de riesgos no se ha leído</translation></message>
<message><source>The search {name} is gone.</source>
<translation>La búsqueda {name} se eliminó.</translation></message>
<message><source>The second person must be another than {name}.</source>
<translation>La segunda persona debe ser distinta de {name}.</translation></message>
<message><source>The server has its own backups and keys: see docs/postgresql.md.</source>
<translation>El servidor tiene sus propias copias y claves: vea docs/postgresql.md.</translation></message>
<message><source>the settings file</source>
<translation>el archivo de ajustes</translation></message>
<message><source>The shares of the feeding arteries add up to {total} %.</source>
<translation>Las partes de las arterias suman {total} %.</translation></message>
<message><source>The side is not recorded</source>
<translation>El lado no está registrado</translation></message>
<message><source>the site's own</source>
<translation>propio del centro</translation></message>
<message><source>The stock list does not know this product yet. {unit}</source>
<translation>La lista de existencias aún no conoce este producto. {unit}</translation></message>
<message><source>The store as it is now is kept beside it under another name. The window closes and opens again.</source>
<translation>El almacén actual se conserva al lado con otro nombre. La ventana se cierra y se vuelve a abrir.</translation></message>
<message><source>The system's keyring opens the store from now on.</source>
<translation>Desde ahora el llavero del sistema abre el almacén.</translation></message>
<message><source>The target is not recorded</source>
<translation>La diana no está registrada</translation></message>
<message><source>The time out is not signed.</source>
<translation>La pausa no está firmada.</translation></message>
<message><source>The two passphrases are not the same.</source>
<translation>Las dos frases no son iguales.</translation></message>
<message><source>The two passwords are not the same.</source>
<translation>Las dos contraseñas no coinciden.</translation></message>
<message><source>The version as signed is kept. Say what is put right.</source>
<translation>Se conserva la versión firmada. Diga qué se corrige.</translation></message>
<message><source>The vessel, organ or level that is treated</source>
<translation>El vaso, órgano o nivel que se trata</translation></message>
<message><source>the whole interval lies above the limit</source>
<translation>todo el intervalo está por encima del límite</translation></message>
<message numerus="yes"><source>The {n} shown</source>
<translation><numerusform>Los {n} mostrados</numerusform><numerusform>Los {n} mostrados</numerusform></translation></message>
<message><source>Theirs</source>
<translation>De la otra persona</translation></message>
<message><source>Therapeutic</source>
<translation>Terapéutico</translation></message>
<message><source>There</source>
<translation>Hay</translation></message>
<message><source>There is no case on this day to print.</source>
<translation>No hay casos este día para imprimir.</translation></message>
<message><source>There is no day {text}.</source>
<translation>No existe el día {text}.</translation></message>
<message><source>There is no open case on this day to print.</source>
<translation>No hay casos abiertos este día para imprimir.</translation></message>
<message><source>There is no time {text}.</source>
<translation>No existe la hora {text}.</translation></message>
<message><source>These words do not open the case store.</source>
<translation>Estas palabras no abren el almacén de casos.</translation></message>
<message><source>Thin out backups again</source>
<translation>Volver a reducir las copias</translation></message>
<message><source>Thirteen invented cases, in a window of their own</source>
<translation>Trece casos inventados, en una ventana propia</translation></message>
<message><source>This account is closed after too many wrong passwords.</source>
<translation>Esta cuenta está cerrada tras demasiadas contraseñas incorrectas.</translation></message>
<message><source>This case store is open already</source>
<translation>Este almacén ya está abierto</translation></message>
<message><source>This case was signed meanwhile. Your edits are kept: they come back when it is amended.</source>
<translation>Este caso se firmó entretanto. Sus cambios se conservan: vuelven cuando se enmiende.</translation></message>
<message><source>This content pack does not know the procedure: choose another.</source>
<translation>Este paquete no conoce el procedimiento: elija otro.</translation></message>
<message><source>This is another patient than the one on the screen.</source>
<translation>Es otro paciente que el de la pantalla.</translation></message>
<message><source>This label cannot be taken over.</source>
<translation>Esta etiqueta no puede adoptarse.</translation></message>
<message><source>This month</source>
<translation>Este mes</translation></message>
<message><source>This password is guessed at once.</source>
<translation>Esta contraseña se adivina enseguida.</translation></message>
<message><source>This PIN is guessed at once.</source>
<translation>Este PIN se adivina enseguida.</translation></message>
<message><source>This plan</source>
<translation>Este plan</translation></message>
<message><source>This record is signed and locked. Amend it to change it.</source>
<translation>Este registro está firmado y bloqueado. Enmiéndelo para cambiarlo.</translation></message>
<message><source>This record is signed: nothing was changed.</source>
<translation>Este registro está firmado: nada cambió.</translation></message>
<message><source>This site has no emergency access without an account.</source>
<translation>Este centro no tiene acceso de emergencia sin cuenta.</translation></message>
<message><source>This system has no keyring that can be used. The passphrase opens the store.</source>
<translation>Este sistema no tiene un llavero utilizable. La frase abre el almacén.</translation></message>
<message><source>This text has {count} characters; at most {limit} can be kept.</source>
<translation>Este texto tiene {count} caracteres; se pueden guardar {limit} como máximo.</translation></message>
<message><source>This year</source>
<translation>Este año</translation></message>
<message><source>Throw away</source>
<translation>Desechar</translation></message>
<message><source>Throw away of lot {lot}</source>
<translation>Desechar del lote {lot}</translation></message>
<message><source>Thu</source>
<translation>Jue</translation></message>
<message><source>Thursday</source>
<translation>Jueves</translation></message>
<message><source>Time</source>
<translation>Hora</translation></message>
<message><source>Time not known</source>
<translation>Hora desconocida</translation></message>
<message><source>time not set</source>
<translation>hora sin fijar</translation></message>
<message><source>Time of {stage}</source>
<translation>Hora de {stage}</translation></message>
<message><source>Time out</source>
<translation>Pausa quirúrgica</translation></message>
<message><source>Time out: read aloud</source>
<translation>Pausa: leer en voz alta</translation></message>
<message><source>Time since the newest stage</source>
<translation>Tiempo desde la última etapa</translation></message>
<message><source>Time zone</source>
<translation>Zona horaria</translation></message>
<message><source>Timeline</source>
<translation>Cronología</translation></message>
<message><source>Times</source>
<translation>Tiempos</translation></message>
<message><source>Times per day</source>
<translation>Veces al día</translation></message>
<message><source>Times: {what}</source>
<translation>Tiempos: {what}</translation></message>
<message><source>Tired in the daytime</source>
<translation>Cansancio diurno</translation></message>
<message><source>To settle</source>
<translation>Por resolver</translation></message>
<message><source>Today</source>
<translation>Hoy</translation></message>
<message><source>today</source>
<translation>hoy</translation></message>
<message><source>tomorrow</source>
<translation>mañana</translation></message>
<message><source>Too many wrong passwords: this account is closed until {time}.</source>
<translation>Demasiadas contraseñas incorrectas: la cuenta está cerrada hasta las {time}.</translation></message>
<message><source>Trainee</source>
<translation>En formación</translation></message>
<message><source>Treatment</source>
<translation>Tratamiento</translation></message>
<message><source>Treatment intent</source>
<translation>Intención del tratamiento</translation></message>
<message><source>trend</source>
<translation>tendencia</translation></message>
<message><source>Try again. After several wrong ones the account is closed for a while.</source>
<translation>Inténtelo de nuevo. Tras varios errores la cuenta se cierra un tiempo.</translation></message>
<message><source>Tue</source>
<translation>Mar</translation></message>
<message><source>Tuesday</source>
<translation>Martes</translation></message>
<message><source>Tumor</source>
<translation>Tumor</translation></message>
<message><source>Turnover</source>
<translation>Recambio</translation></message>
<message><source>Two versions of this case</source>
<translation>Dos versiones de este caso</translation></message>
<message><source>Type a search or add a filter first.</source>
<translation>Escriba primero una búsqueda o añada un filtro.</translation></message>
<message><source>Type digits only.</source>
<translation>Escriba solo cifras.</translation></message>
<message><source>Type of the oximeter curve while the radial artery is pressed</source>
<translation>Tipo de curva del oxímetro mientras se comprime la arteria radial</translation></message>
<message><source>Type part of a name; Down shows the list, Enter takes the first</source>
<translation>Escriba parte de un nombre; Abajo muestra la lista, Intro toma el primero</translation></message>
<message><source>Type them again.</source>
<translation>Escríbalas otra vez.</translation></message>
<message><source>Typing…</source>
<translation>Escribiendo…</translation></message>
<message><source>u-chart</source>
<translation>gráfico u</translation></message>
<message><source>Understood</source>
<translation>Entendido</translation></message>
<message><source>Undo</source>
<translation>Deshacer</translation></message>
<message><source>Undo {what}</source>
<translation>Deshacer {what}</translation></message>
<message><source>Unit</source>
<translation>Unidad</translation></message>
<message><source>unit</source>
<translation>unidad</translation></message>
<message><source>Units and paper</source>
<translation>Unidades y papel</translation></message>
<message><source>Unknown</source>
<translation>Desconocido</translation></message>
<message><source>unknown</source>
<translation>desconocido</translation></message>
<message><source>Unlikely: {question}.{guess}</source>
<translation>Poco probable: {question}.{guess}</translation></message>
<message><source>Unlock</source>
<translation>Desbloquear</translation></message>
<message><source>Unlock the case store</source>
<translation>Desbloquear el almacén de casos</translation></message>
<message><source>until {time}</source>
<translation>hasta {time}</translation></message>
<message><source>Upper limit</source>
<translation>Límite superior</translation></message>
<message><source>Urgency</source>
<translation>Urgencia</translation></message>
<message><source>Urgent</source>
<translation>Urgente</translation></message>
<message><source>Usable</source>
<translation>Utilizable</translation></message>
<message><source>use by {day}</source>
<translation>usar antes del {day}</translation></message>
<message><source>Use the other choices</source>
<translation>Usar las otras opciones</translation></message>
<message><source>Used</source>
<translation>Usado</translation></message>
<message><source>used</source>
<translation>usado</translation></message>
<message><source>usual</source>
<translation>habitual</translation></message>
<message><source>Usual choice</source>
<translation>Elección habitual</translation></message>
<message><source>Usual columns and widths</source>
<translation>Columnas y anchos habituales</translation></message>
<message><source>Usual duration</source>
<translation>Duración habitual</translation></message>
<message><source>Usual needle: {size} G</source>
<translation>Aguja habitual: {size} G</translation></message>
<message><source>Usual plan</source>
<translation>Plan habitual</translation></message>
<message><source>usual {low}-{high} mL</source>
<translation>habitual {low}-{high} mL</translation></message>
<message><source>usual {low}-{high} µm</source>
<translation>habitual {low}-{high} µm</translation></message>
<message><source>usual {size}</source>
<translation>habitual {size}</translation></message>
<message><source>usual, {size}</source>
<translation>habitual, {size}</translation></message>
<message><source>UTF-8, every cell as recorded. For statistics programs and to be imported again.</source>
<translation>UTF-8, cada celda tal como se registró. Para programas estadísticos y para importar de nuevo.</translation></message>
<message><source>Value</source>
<translation>Valor</translation></message>
<message><source>value</source>
<translation>valor</translation></message>
<message><source>Values</source>
<translation>Valores</translation></message>
<message><source>Values are kept in the unit they were typed in; this is the unit they are asked for.</source>
<translation>Los valores se guardan en la unidad en que se escribieron; esta es la unidad en que se piden.</translation></message>
<message><source>Vascular surgery</source>
<translation>Cirugía vascular</translation></message>
<message><source>Version</source>
<translation>Versión</translation></message>
<message><source>Version {n}</source>
<translation>Versión {n}</translation></message>
<message><source>Version {n}, signed {when} by {who}. Content pack {pack}, rules {mark}, irplanner {program}.</source>
<translation>Versión {n}, firmada {when} por {who}. Contenido {pack}, reglas {mark}, irplanner {program}.</translation></message>
<message><source>Vessel diameter</source>
<translation>Diámetro del vaso</translation></message>
<message><source>View</source>
<translation>Vista</translation></message>
<message><source>Visit</source>
<translation>Visita</translation></message>
<message><source>Vital signs</source>
<translation>Constantes vitales</translation></message>
<message><source>Vocabularies</source>
<translation>Vocabularios</translation></message>
<message><source>Volume</source>
<translation>Volumen</translation></message>
<message><source>Volume planned in all; held against the limit for this kidney function</source>
<translation>Volumen total previsto; se compara con el límite de esta función renal</translation></message>
<message><source>Volume the drug is dissolved in.</source>
<translation>Volumen en el que está disuelto el fármaco.</translation></message>
<message><source>Wait until then, or ask an administrator.</source>
<translation>Espere hasta entonces o pida ayuda a un administrador.</translation></message>
<message><source>waits for a second person</source>
<translation>espera a una segunda persona</translation></message>
<message><source>Ware withstands oil and alcohol</source>
<translation>El material resiste aceite y alcohol</translation></message>
<message><source>was due {when}</source>
<translation>debía estar {when}</translation></message>
<message><source>Wasted</source>
<translation>Desechado</translation></message>
<message><source>wasted</source>
<translation>desechado</translation></message>
<message><source>Way in</source>
<translation>Vía de entrada</translation></message>
<message><source>Wed</source>
<translation>Mié</translation></message>
<message><source>Wednesday</source>
<translation>Miércoles</translation></message>
<message><source>Weight</source>
<translation>Peso</translation></message>
<message><source>Weight / height</source>
<translation>Peso / talla</translation></message>
<message><source>weight?</source>
<translation>¿peso?</translation></message>
<message><source>Welcome to IR Planner</source>
<translation>Bienvenido a IR Planner</translation></message>
<message><source>Went to</source>
<translation>Destino</translation></message>
<message><source>What</source>
<translation>Qué</translation></message>
<message><source>What and why</source>
<translation>Qué y por qué</translation></message>
<message><source>What came</source>
<translation>Qué llegó</translation></message>
<message><source>What came of it, in a few words.</source>
<translation>Qué resultó, en pocas palabras.</translation></message>
<message><source>What can be done with this chart</source>
<translation>Qué se puede hacer con este gráfico</translation></message>
<message><source>What differs</source>
<translation>Qué difiere</translation></message>
<message><source>What each column of the table is</source>
<translation>Qué es cada columna de la tabla</translation></message>
<message><source>What else could be done, and who is informed for back-up</source>
<translation>Qué otra cosa podría hacerse y quién está avisado como respaldo</translation></message>
<message><source>What happened</source>
<translation>Qué ocurrió</translation></message>
<message><source>What happened then: hives, shortness of breath, shock</source>
<translation>Qué ocurrió: urticaria, disnea, choque</translation></message>
<message><source>What happened, in a few words</source>
<translation>Qué ocurrió, en pocas palabras</translation></message>
<message><source>What is missing</source>
<translation>Qué falta</translation></message>
<message><source>What is missing before {start}</source>
<translation>Qué falta antes de las {start}</translation></message>
<message><source>What is pulled</source>
<translation>Lo que se prepara</translation></message>
<message><source>What is to be done</source>
<translation>Qué hay que hacer</translation></message>
<message><source>What it was</source>
<translation>Qué fue</translation></message>
<message><source>What moved</source>
<translation>Qué se movió</translation></message>
<message><source>What rests on what</source>
<translation>Qué se apoya en qué</translation></message>
<message><source>What the content pack says</source>
<translation>Lo que dice el paquete de contenido</translation></message>
<message><source>What the procedure is guided by; X-ray adds the radiation items</source>
<translation>Con qué se guía; los rayos X añaden los puntos de radiación</translation></message>
<message><source>What the scanners are set to type first. Empty: nothing.</source>
<translation>Lo que los lectores escriben primero. Vacío: nada.</translation></message>
<message><source>What to print</source>
<translation>Qué imprimir</translation></message>
<message><source>What was last eaten or drunk: each kind has its own fasting time</source>
<translation>Lo último comido o bebido: cada tipo tiene su tiempo de ayuno</translation></message>
<message><source>What was said or found</source>
<translation>Qué se dijo o encontró</translation></message>
<message><source>what you type is kept on this computer</source>
<translation>lo que escribe se guarda en este ordenador</translation></message>
<message><source>What you typed is kept in this window.</source>
<translation>Lo escrito se conserva en esta ventana.</translation></message>
<message><source>What you typed up to now is kept. If it happens again, close and open the program, and send the details to whoever looks after it. They hold no patient data.</source>
<translation>Lo escrito hasta ahora se conserva. Si vuelve a ocurrir, cierre y abra el programa y envíe los detalles a quien lo mantiene. No contienen datos de pacientes.</translation></message>
<message><source>What {column} is</source>
<translation>Qué es {column}</translation></message>
<message><source>When</source>
<translation>Cuándo</translation></message>
<message><source>When and where</source>
<translation>Cuándo y dónde</translation></message>
<message><source>When the last dose was taken: hold times are counted from it</source>
<translation>Cuándo se tomó la última dosis: desde ahí se cuenta la suspensión</translation></message>
<message><source>Where published rules differ one leads; the others are still shown. In force at once.</source>
<translation>Donde las reglas publicadas difieren, una prevalece; las otras se muestran. Vigente al momento.</translation></message>
<message><source>Where something is exchanged.</source>
<translation>Donde se intercambia algo.</translation></message>
<message><source>Where the way in is: artery, vein, skin or natural opening</source>
<translation>Por dónde se entra: arteria, vena, piel o vía natural</translation></message>
<message><source>Whether the vessel is to open again; compared with the material</source>
<translation>Si el vaso debe reabrirse; se compara con el material</translation></message>
<message><source>Which backup?</source>
<translation>¿Qué copia?</translation></message>
<message><source>Which device is {name}?</source>
<translation>¿Qué dispositivo es {name}?</translation></message>
<message><source>Who</source>
<translation>Quién</translation></message>
<message><source>Who does the procedure; no phase is signed without a name</source>
<translation>Quién hace el procedimiento; ninguna fase se firma sin nombre</translation></message>
<message><source>Who got it</source>
<translation>Quién lo recibió</translation></message>
<message><source>Who signs in, and what each may do.</source>
<translation>Quién inicia sesión y qué puede hacer cada uno.</translation></message>
<message><source>Who works with these cases?</source>
<translation>¿Quién trabaja con estos casos?</translation></message>
<message><source>Whoever opens the program may do everything then. Say why; it is kept in the audit trail.</source>
<translation>Entonces quien abra el programa podrá hacer todo. Diga por qué; queda en el registro de auditoría.</translation></message>
<message><source>Whoever opens the program may do everything, in the name of the computer's account. The status line says so.</source>
<translation>Quien abre el programa puede hacer todo, en nombre de la cuenta del equipo. La línea de estado lo dice.</translation></message>
<message><source>Whoever signs in their own name gives PIN or password.</source>
<translation>Quien firma en su nombre da el PIN o la contraseña.</translation></message>
<message><source>Whose log</source>
<translation>De quién es el registro</translation></message>
<message><source>Why</source>
<translation>Por qué</translation></message>
<message><source>Why wasted</source>
<translation>Por qué se desechó</translation></message>
<message><source>Why: {title}</source>
<translation>Por qué: {title}</translation></message>
<message><source>Widest shunt</source>
<translation>Cortocircuito más ancho</translation></message>
<message><source>Widest shunt or dangerous anastomosis seen; 0: none was seen.</source>
<translation>El cortocircuito o la anastomosis peligrosa más ancha vista; 0: no se vio ninguna.</translation></message>
<message><source>Wire</source>
<translation>Guía</translation></message>
<message><source>Wire inside the patient</source>
<translation>Guía dentro del paciente</translation></message>
<message><source>wire {size} in</source>
<translation>guía {size} in</translation></message>
<message><source>With a published limit</source>
<translation>Con límite publicado</translation></message>
<message><source>With an event</source>
<translation>Con evento</translation></message>
<message><source>with caution</source>
<translation>con precaución</translation></message>
<message><source>With login and password</source>
<translation>Con usuario y contraseña</translation></message>
<message><source>With sign-in each person has an account, rights by role, and signs by PIN or password.</source>
<translation>Con inicio de sesión cada persona tiene una cuenta, permisos según su función y firma con PIN o contraseña.</translation></message>
<message><source>With the other choices</source>
<translation>Con las otras opciones</translation></message>
<message><source>With the weight it gives body surface and BMI</source>
<translation>Con el peso da la superficie corporal y el IMC</translation></message>
<message><source>Withdraw</source>
<translation>Retirar</translation></message>
<message><source>Withdraw the adverse event</source>
<translation>Retirar el evento adverso</translation></message>
<message><source>withdrawn: {reason}</source>
<translation>retirado: {reason}</translation></message>
<message><source>Within 24 h</source>
<translation>En 24 h</translation></message>
<message><source>Within 3 months</source>
<translation>En 3 meses</translation></message>
<message><source>without a number</source>
<translation>sin número</translation></message>
<message><source>Withstands DMSO</source>
<translation>Resiste DMSO</translation></message>
<message><source>Words, "phrases", -without, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Enter makes chips of fields.</source>
<translation>Palabras, "frases", -sin, patient:anna, status:done, kerma&gt;2000, date:2026-01..2026-03. Intro convierte los campos en filtros.</translation></message>
<message><source>Work without sign-in</source>
<translation>Trabajar sin inicio de sesión</translation></message>
<message><source>Work without sign-in...</source>
<translation>Trabajar sin inicio de sesión...</translation></message>
<message><source>Work without sign-in?</source>
<translation>¿Trabajar sin inicio de sesión?</translation></message>
<message><source>Works here</source>
<translation>Trabaja aquí</translation></message>
<message><source>Write a whole number.</source>
<translation>Escriba un número entero.</translation></message>
<message><source>Write day and time as {example}.</source>
<translation>Escriba día y hora como {example}.</translation></message>
<message><source>Write the day as {example}.</source>
<translation>Escriba el día como {example}.</translation></message>
<message><source>Write the name of the person who signs.</source>
<translation>Escriba el nombre de quien firma.</translation></message>
<message><source>Write the name of the second person.</source>
<translation>Escriba el nombre de la segunda persona.</translation></message>
<message><source>Write the smaller number first, as in 500-700.</source>
<translation>Escriba primero el número menor, como 500-700.</translation></message>
<message><source>Write the time as 08:00.</source>
<translation>Escriba la hora como 08:00.</translation></message>
<message><source>Write who you are.</source>
<translation>Escriba quién es.</translation></message>
<message><source>Written to every new record, from the next start on.</source>
<translation>Se escribe en cada registro nuevo, desde el próximo inicio.</translation></message>
<message><source>X</source>
<translation>X</translation></message>
<message><source>Y yes, N no, A not applicable, arrows move</source>
<translation>Y sí, N no, A no procede, flechas para moverse</translation></message>
<message><source>Years. Older ones are marked in the catalog and in explanations. Empty: none is.</source>
<translation>Años. Los más viejos se marcan en el catálogo y en las explicaciones. Vacío: ninguno.</translation></message>
<message><source>Yes</source>
<translation>Sí</translation></message>
<message><source>yes</source>
<translation>sí</translation></message>
<message><source>Yes, it is in {unit}: change the unit</source>
<translation>Sí, está en {unit}: cambiar la unidad</translation></message>
<message><source>yes, not graded</source>
<translation>sí, sin grado</translation></message>
<message><source>yesterday</source>
<translation>ayer</translation></message>
<message><source>you</source>
<translation>usted</translation></message>
<message><source>You are also:</source>
<translation>Usted es también:</translation></message>
<message><source>Your name</source>
<translation>Su nombre</translation></message>
<message><source>Your own password, {name}</source>
<translation>Su propia contraseña, {name}</translation></message>
<message><source>{age} y {sex}</source>
<translation>{age} a {sex}</translation></message>
<message><source>{axis}, logarithmic scale</source>
<translation>{axis}, escala logarítmica</translation></message>
<message><source>{backup} is restored. The store as it was: {kept}</source>
<translation>{backup} se restauró. El almacén anterior: {kept}</translation></message>
<message><source>{card}: figures</source>
<translation>{card}: cifras</translation></message>
<message><source>{count} cases exported to {path}, with side files and codebook beside it.</source>
<translation>{count} casos exportados a {path}, con archivos anexos y libro de códigos al lado.</translation></message>
<message><source>{count} entries</source>
<translation>{count} entradas</translation></message>
<message><source>{count} more on the Plan page</source>
<translation>{count} más en la página Plan</translation></message>
<message><source>{count} pages</source>
<translation>{count} páginas</translation></message>
<message><source>{count} points the reference itself leaves open</source>
<translation>{count} puntos que la propia referencia deja abiertos</translation></message>
<message><source>{count} procedures</source>
<translation>{count} procedimientos</translation></message>
<message><source>{count} suggestions accepted</source>
<translation>{count} sugerencias aceptadas</translation></message>
<message><source>{count} ways to make it fit</source>
<translation>{count} formas de que encaje</translation></message>
<message><source>{count} x {product} received.</source>
<translation>{count} x {product} recibidos.</translation></message>
<message><source>{count}, {same} the same</source>
<translation>{count}, {same} iguales</translation></message>
<message><source>{day} ({age} y) {sex}</source>
<translation>{day} ({age} a) {sex}</translation></message>
<message><source>{device} is in the case already.</source>
<translation>{device} ya está en el caso.</translation></message>
<message><source>{device}. {unit}</source>
<translation>{device}. {unit}</translation></message>
<message><source>{device}: added.</source>
<translation>{device}: añadido.</translation></message>
<message><source>{device}: another lot, a row of its own.</source>
<translation>{device}: otro lote, una fila propia.</translation></message>
<message><source>{device}: filled in.</source>
<translation>{device}: completado.</translation></message>
<message><source>{device}: label and plan differ.</source>
<translation>{device}: etiqueta y plan difieren.</translation></message>
<message><source>{device}: open the case it is for, then scan it.</source>
<translation>{device}: abra el caso al que va y escanéelo.</translation></message>
<message><source>{device}: {count} of this lot.</source>
<translation>{device}: {count} de este lote.</translation></message>
<message><source>{done} of {total}</source>
<translation>{done} de {total}</translation></message>
<message><source>{done} of {total} decided</source>
<translation>{done} de {total} decididos</translation></message>
<message><source>{dose} of {limit} mg</source>
<translation>{dose} de {limit} mg</translation></message>
<message><source>{field}, person {number}</source>
<translation>{field}, persona {number}</translation></message>
<message><source>{field}: the plan says {old}, the label {new}</source>
<translation>{field}: el plan dice {old}, la etiqueta {new}</translation></message>
<message><source>{file} is damaged: {problems}</source>
<translation>{file} está dañado: {problems}</translation></message>
<message><source>{file}: made, restored to a scratch store and compared.</source>
<translation>{file}: hecha, restaurada en un almacén de prueba y comparada.</translation></message>
<message><source>{file}: no problem found in {cases} cases and {entries} audit entries.</source>
<translation>{file}: sin problemas en {cases} casos y {entries} entradas de auditoría.</translation></message>
<message><source>{first} to {last}</source>
<translation>{first} a {last}</translation></message>
<message numerus="yes"><source>{found} of {n} cases</source>
<translation><numerusform>{found} de {n} caso</numerusform><numerusform>{found} de {n} casos</numerusform></translation></message>
<message numerus="yes"><source>{found} of {n} products</source>
<translation><numerusform>{found} de {n} producto</numerusform><numerusform>{found} de {n} productos</numerusform></translation></message>
<message numerus="yes"><source>{group}: {title}, {n} entries</source>
<translation><numerusform>{group}: {title}, {n} entrada</numerusform><numerusform>{group}: {title}, {n} entradas</numerusform></translation></message>
<message><source>{instead}; not in the stock list</source>
<translation>{instead}; no está en existencias</translation></message>
<message><source>{kind}, was {corrects}</source>
<translation>{kind}, antes {corrects}</translation></message>
<message><source>{label} cannot be used: {error}.</source>
<translation>{label} no puede usarse: {error}.</translation></message>
<message><source>{label}: {text} is not a whole number.</source>
<translation>{label}: {text} no es un número entero.</translation></message>
<message><source>{left} mL left to {limit} mL ({why})</source>
<translation>quedan {left} mL hasta {limit} mL ({why})</translation></message>
<message><source>{list}: order of the rows</source>
<translation>{list}: orden de las filas</translation></message>
<message><source>{low} to {high}</source>
<translation>{low} a {high}</translation></message>
<message><source>{month}: median {median} min, middle half {low} to {high}, {n} values</source>
<translation>{month}: mediana {median} min, mitad central {low} a {high}, {n} valores</translation></message>
<message><source>{month}: {events} events in {cases} cases, {rate} per 100; limit {limit}</source>
<translation>{month}: {events} eventos en {cases} casos, {rate} por 100; límite {limit}</translation></message>
<message><source>{name} does not answer</source>
<translation>{name} no responde</translation></message>
<message><source>{name} has no code.</source>
<translation>{name} no tiene código.</translation></message>
<message><source>{name} is not ready. {points}.</source>
<translation>{name} no está listo. {points}.</translation></message>
<message><source>{name} may not {deed}.</source>
<translation>{name} no puede {deed}.</translation></message>
<message><source>{name} signed an earlier version on {date}; this one is not signed.{note}</source>
<translation>{name} firmó una versión anterior el {date}; esta no está firmada.{note}</translation></message>
<message><source>{name} stays in the records as cancelled, with your reason.</source>
<translation>{name} queda en los registros como cancelado, con su motivo.</translation></message>
<message><source>{name} to first device {minutes} min</source>
<translation>{name} al primer dispositivo {minutes} min</translation></message>
<message><source>{name}, by PIN</source>
<translation>{name}, con PIN</translation></message>
<message><source>{name}: emergency access until {time}</source>
<translation>{name}: acceso de emergencia hasta las {time}</translation></message>
<message><source>{name}: fill in what is to be changed. The PIN works where you have signed in today.</source>
<translation>{name}: rellene lo que quiera cambiar. El PIN sirve donde haya iniciado sesión hoy.</translation></message>
<message><source>{name}: take away</source>
<translation>{name}: quitar</translation></message>
<message><source>{name}: {n} done cases</source>
<translation>{name}: {n} casos hechos</translation></message>
<message><source>{name}: {status}</source>
<translation>{name}: {status}</translation></message>
<message><source>{name}: {when}, {room}</source>
<translation>{name}: {when}, {room}</translation></message>
<message><source>{n} answers stop this phase</source>
<translation>{n} respuestas detienen esta fase</translation></message>
<message numerus="yes"><source>{n} backups in the folder.</source>
<translation><numerusform>{n} copia en la carpeta.</numerusform><numerusform>{n} copias en la carpeta.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases</source>
<translation><numerusform>{n} caso</numerusform><numerusform>{n} casos</numerusform></translation></message>
<message><source>{n} cases asked, none or all with an event: there is no rate to compare with.</source>
<translation>{n} casos preguntados, ninguno o todos con evento: no hay tasa con que comparar.</translation></message>
<message numerus="yes"><source>{n} cases cancelled</source>
<translation><numerusform>{n} caso cancelado</numerusform><numerusform>{n} casos cancelados</numerusform></translation></message>
<message numerus="yes"><source>{n} cases edited meanwhile were saved.</source>
<translation><numerusform>{n} caso modificado entretanto se ha guardado.</numerusform><numerusform>{n} casos modificados entretanto se han guardado.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases have another time</source>
<translation><numerusform>{n} caso tiene otra hora</numerusform><numerusform>{n} casos tienen otra hora</numerusform></translation></message>
<message numerus="yes"><source>{n} cases imported.</source>
<translation><numerusform>{n} caso importado.</numerusform><numerusform>{n} casos importados.</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without a date</source>
<translation><numerusform>{n} caso sin fecha</numerusform><numerusform>{n} casos sin fecha</numerusform></translation></message>
<message numerus="yes"><source>{n} cases without an MRN</source>
<translation><numerusform>{n} caso sin MRN</numerusform><numerusform>{n} casos sin MRN</numerusform></translation></message>
<message><source>{n} cases, {events} with an event; the sum reaches the limit {times} times</source>
<translation>{n} casos, {events} con evento; la suma alcanza el límite {times} veces</translation></message>
<message numerus="yes"><source>{n} caution</source>
<translation><numerusform>{n} precaución</numerusform><numerusform>{n} precauciones</numerusform></translation></message>
<message numerus="yes"><source>{n} caution fewer</source>
<translation><numerusform>{n} precaución menos</numerusform><numerusform>{n} precauciones menos</numerusform></translation></message>
<message numerus="yes"><source>{n} caution more</source>
<translation><numerusform>{n} precaución más</numerusform><numerusform>{n} precauciones más</numerusform></translation></message>
<message numerus="yes"><source>{n} clash in room and time</source>
<translation><numerusform>{n} coincide en sala y hora</numerusform><numerusform>{n} coinciden en sala y hora</numerusform></translation></message>
<message><source>{n} days</source>
<translation>{n} día</translation></message>
<message numerus="yes"><source>{n} days after this procedure.</source>
<translation><numerusform>{n} día después de este procedimiento.</numerusform><numerusform>{n} días después de este procedimiento.</numerusform></translation></message>
<message><source>{n} days late</source>
<translation>{n} días de retraso</translation></message>
<message><source>{n} days left</source>
<translation>quedan {n} días</translation></message>
<message><source>{n} deviations per 100 cases</source>
<translation>{n} desviaciones por 100 casos</translation></message>
<message numerus="yes"><source>{n} devices are not ticked as available</source>
<translation><numerusform>{n} dispositivo sin marcar como disponible</numerusform><numerusform>{n} dispositivos sin marcar como disponibles</numerusform></translation></message>
<message numerus="yes"><source>{n} devices recorded for this patient.</source>
<translation><numerusform>{n} dispositivo registrado para este paciente.</numerusform><numerusform>{n} dispositivos registrados para este paciente.</numerusform></translation></message>
<message numerus="yes"><source>{n} differ</source>
<translation><numerusform>{n} difiere</numerusform><numerusform>{n} difieren</numerusform></translation></message>
<message><source>{n} done cases without an answer are left out.</source>
<translation>Se omiten {n} casos hechos sin respuesta.</translation></message>
<message numerus="yes"><source>{n} expired</source>
<translation><numerusform>{n} caducado</numerusform><numerusform>{n} caducados</numerusform></translation></message>
<message numerus="yes"><source>{n} expiring</source>
<translation><numerusform>{n} por caducar</numerusform><numerusform>{n} por caducar</numerusform></translation></message>
<message><source>{n} filled in</source>
<translation>{n} completado</translation></message>
<message numerus="yes"><source>{n} follow-ups due</source>
<translation><numerusform>{n} seguimiento pendiente</numerusform><numerusform>{n} seguimientos pendientes</numerusform></translation></message>
<message numerus="yes"><source>{n} info</source>
<translation><numerusform>{n} información</numerusform><numerusform>{n} informaciones</numerusform></translation></message>
<message numerus="yes"><source>{n} kits</source>
<translation><numerusform>{n} kit</numerusform><numerusform>{n} kits</numerusform></translation></message>
<message numerus="yes"><source>{n} lines written to {path}.</source>
<translation><numerusform>{n} línea escrita en {path}.</numerusform><numerusform>{n} líneas escritas en {path}.</numerusform></translation></message>
<message numerus="yes"><source>{n} merged</source>
<translation><numerusform>{n} combinado</numerusform><numerusform>{n} combinados</numerusform></translation></message>
<message numerus="yes"><source>{n} merged.</source>
<translation><numerusform>{n} combinado.</numerusform><numerusform>{n} combinados.</numerusform></translation></message>
<message><source>{n} minutes</source>
<translation>{n} minuto</translation></message>
<message><source>{n} more</source>
<translation>{n} más</translation></message>
<message numerus="yes"><source>{n} more taken</source>
<translation><numerusform>{n} de más</numerusform><numerusform>{n} de más</numerusform></translation></message>
<message numerus="yes"><source>{n} never planned</source>
<translation><numerusform>{n} nunca planificado</numerusform><numerusform>{n} nunca planificados</numerusform></translation></message>
<message numerus="yes"><source>{n} new cases</source>
<translation><numerusform>{n} caso nuevo</numerusform><numerusform>{n} casos nuevos</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed</source>
<translation><numerusform>{n} no evaluado</numerusform><numerusform>{n} no evaluados</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed fewer</source>
<translation><numerusform>{n} no evaluado menos</numerusform><numerusform>{n} no evaluados menos</numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed more</source>
<translation><numerusform>{n} no evaluado más</numerusform><numerusform>{n} no evaluados más</numerusform></translation></message>
<message numerus="yes"><source>{n} not there</source>
<translation><numerusform>falta {n}</numerusform><numerusform>faltan {n}</numerusform></translation></message>
<message numerus="yes"><source>{n} ok</source>
<translation><numerusform>{n} ok</numerusform><numerusform>{n} ok</numerusform></translation></message>
<message numerus="yes"><source>{n} on the shelf</source>
<translation><numerusform>{n} en el estante</numerusform><numerusform>{n} en el estante</numerusform></translation></message>
<message numerus="yes"><source>{n} patients</source>
<translation><numerusform>{n} paciente</numerusform><numerusform>{n} pacientes</numerusform></translation></message>
<message numerus="yes"><source>{n} pieces</source>
<translation><numerusform>{n} pieza</numerusform><numerusform>{n} piezas</numerusform></translation></message>
<message numerus="yes"><source>{n} points of the risk summary</source>
<translation><numerusform>{n} punto del resumen de riesgos</numerusform><numerusform>{n} puntos del resumen de riesgos</numerusform></translation></message>
<message numerus="yes"><source>{n} points settled: drawn now.</source>
<translation><numerusform>{n} punto resuelto: descontado ahora.</numerusform><numerusform>{n} puntos resueltos: descontados ahora.</numerusform></translation></message>
<message numerus="yes"><source>{n} products</source>
<translation><numerusform>{n} producto</numerusform><numerusform>{n} productos</numerusform></translation></message>
<message numerus="yes"><source>{n} recalls in force</source>
<translation><numerusform>{n} retirada vigente</numerusform><numerusform>{n} retiradas vigentes</numerusform></translation></message>
<message numerus="yes"><source>{n} refused: none is imported</source>
<translation><numerusform>{n} rechazada: no se importa ninguna</numerusform><numerusform>{n} rechazadas: no se importa ninguna</numerusform></translation></message>
<message numerus="yes"><source>{n} rows name the lot but no product: look at the charts.</source>
<translation><numerusform>{n} fila nombra el lote sin producto: mire las historias.</numerusform><numerusform>{n} filas nombran el lote sin producto: mire las historias.</numerusform></translation></message>
<message numerus="yes"><source>{n} rows read</source>
<translation><numerusform>{n} fila leída</numerusform><numerusform>{n} filas leídas</numerusform></translation></message>
<message><source>{n} rows saved to {path}.</source>
<translation>{n} filas guardadas en {path}.</translation></message>
<message numerus="yes"><source>{n} skipped</source>
<translation><numerusform>{n} omitido</numerusform><numerusform>{n} omitidos</numerusform></translation></message>
<message numerus="yes"><source>{n} stop</source>
<translation><numerusform>{n} alto</numerusform><numerusform>{n} altos</numerusform></translation></message>
<message numerus="yes"><source>{n} stop fewer</source>
<translation><numerusform>{n} alto menos</numerusform><numerusform>{n} altos menos</numerusform></translation></message>
<message numerus="yes"><source>{n} stop more</source>
<translation><numerusform>{n} alto más</numerusform><numerusform>{n} altos más</numerusform></translation></message>
<message numerus="yes"><source>{n} there</source>
<translation><numerusform>{n} disponible</numerusform><numerusform>{n} disponibles</numerusform></translation></message>
<message numerus="yes"><source>{n} to settle</source>
<translation><numerusform>{n} por resolver</numerusform><numerusform>{n} por resolver</numerusform></translation></message>
<message numerus="yes"><source>{n} with stops</source>
<translation><numerusform>{n} con altos</numerusform><numerusform>{n} con altos</numerusform></translation></message>
<message><source>{part}, through {through}, {result}. {why}</source>
<translation>{part}, por {through}, {result}. {why}</translation></message>
<message><source>{passed} of {count} give what they expect.</source>
<translation>{passed} de {count} dan lo esperado.</translation></message>
<message><source>{path} cannot be written: {strerror}.</source>
<translation>{path} no se puede escribir: {strerror}.</translation></message>
<message><source>{path} could not be written.</source>
<translation>{path} no se pudo escribir.</translation></message>
<message><source>{path} is encrypted. Type its passphrase, or the recovery key that was printed.</source>
<translation>{path} está cifrado. Escriba su frase, o la clave de recuperación que se imprimió.</translation></message>
<message><source>{path} was refused; nothing was changed.</source>
<translation>{path} fue rechazado; nada cambió.</translation></message>
<message><source>{path}: {lines} lines read, {products} new products, {lots} lots changed.</source>
<translation>{path}: {lines} líneas leídas, {products} productos nuevos, {lots} lotes cambiados.</translation></message>
<message><source>{patient}: which case?</source>
<translation>{patient}: ¿qué caso?</translation></message>
<message><source>{person} has no done case in this period.</source>
<translation>{person} no tiene casos hechos en este período.</translation></message>
<message><source>{phase}: {done} of {total} answered</source>
<translation>{phase}: {done} de {total} contestadas</translation></message>
<message><source>{points}. Your reason is kept with the case.</source>
<translation>{points}. Su motivo se guarda con el caso.</translation></message>
<message><source>{points}: show or hide</source>
<translation>{points}: mostrar u ocultar</translation></message>
<message><source>{procedures} procedures, {sources} sources</source>
<translation>{procedures} procedimientos, {sources} fuentes</translation></message>
<message><source>{procedure}, {complication}: {events} of {cases} cases, {rate} (95 % interval {low} to {high}); limit {limit} %, {source}</source>
<translation>{procedure}, {complication}: {events} de {cases} casos, {rate} (intervalo del 95 % {low} a {high}); límite {limit} %, {source}</translation></message>
<message><source>{procedure}, {day}: relief {percent} %. Take it over</source>
<translation>{procedure}, {day}: alivio {percent} %. Adoptarlo</translation></message>
<message><source>{readiness} percent ready</source>
<translation>listo al {readiness} por ciento</translation></message>
<message><source>{ready} of {count} available</source>
<translation>{ready} de {count} disponibles</translation></message>
<message><source>{replace}.pdf</source>
<translation>{replace}.pdf</translation></message>
<message><source>{room} is taken at this time by {case}</source>
<translation>{room} está ocupada a esta hora por {case}</translation></message>
<message><source>{share} of items answered</source>
<translation>{share} de ítems contestados</translation></message>
<message><source>{size} G needle</source>
<translation>aguja de {size} G</translation></message>
<message><source>{test} taken at</source>
<translation>{test}: toma</translation></message>
<message><source>{test} unit</source>
<translation>Unidad de {test}</translation></message>
<message><source>{there} of {needed} there</source>
<translation>{there} de {needed} disponibles</translation></message>
<message><source>{time}  Procedure starts</source>
<translation>{time}  Empieza el procedimiento</translation></message>
<message><source>{time} on</source>
<translation>desde {time}</translation></message>
<message><source>{title} ({id}), version {version}</source>
<translation>{title} ({id}), versión {version}</translation></message>
<message><source>{title}, page {number} of {of}</source>
<translation>{title}, página {number} de {of}</translation></message>
<message><source>{told} +{more}</source>
<translation>{told} +{more}</translation></message>
<message><source>{topic} rules</source>
<translation>reglas de {topic}</translation></message>
<message><source>{usable} of {there}</source>
<translation>{usable} de {there}</translation></message>
<message><source>{weekday} {day} {month} {year}</source>
<translation>{weekday} {day} de {month} de {year}</translation></message>
<message><source>{what} is taken off this list and never drawn. Say why.</source>
<translation>{what} se quita de esta lista y no se descuenta nunca. Diga por qué.</translation></message>
<message><source>{what} may be used again. Say who allows it and why.</source>
<translation>{what} puede usarse de nuevo. Diga quién lo permite y por qué.</translation></message>
<message><source>{what}, case {id}</source>
<translation>{what}, caso {id}</translation></message>
<message><source>{what}. This plan: {left}. Other plan: {right}</source>
<translation>{what}. Este plan: {left}. Otro plan: {right}</translation></message>
<message><source>{what}: held</source>
<translation>{what}: suspendido</translation></message>
<message><source>{what}: last dose</source>
<translation>{what}: última dosis</translation></message>
<message><source>{what}: new</source>
<translation>{what}: nuevo</translation></message>
<message><source>{what}: not any more</source>
<translation>{what}: ya no</translation></message>
<message><source>{what}: the chosen lot</source>
<translation>{what}: el lote elegido</translation></message>
<message><source>{what}: {now} (was {was})</source>
<translation>{what}: {now} (antes {was})</translation></message>
<message><source>{what}: {n} cases, median {median} {unit}, 75 % {upper}, 10 to 90 % {low} to {high}</source>
<translation>{what}: {n} casos, mediana {median} {unit}, 75 % {upper}, 10 a 90 % {low} a {high}</translation></message>
<message><source>{what}: {word} no later than this</source>
<translation>{what}: {word} no más tarde que esto</translation></message>
<message><source>{who} changed the open case too. Open Plan to choose what is kept.</source>
<translation>{who} también cambió el caso abierto. Abra Plan para elegir qué se conserva.</translation></message>
<message><source>{who} changed this case after it was opened here, and so did you</source>
<translation>{who} cambió este caso después de abrirlo aquí, y usted también</translation></message>
<message><source>{who} changed this case meanwhile. Both changes are kept: {fields}.</source>
<translation>{who} cambió este caso entretanto. Se conservan ambos cambios: {fields}.</translation></message>
<message><source>{words} (proposed)</source>
<translation>{words} (propuesto)</translation></message>
<message><source>“{text}” can be read two ways: write {plain} or {decimal}.</source>
<translation>«{text}» puede leerse de dos maneras: escriba {plain} o {decimal}.</translation></message>
<message><source>“{text}” is not a number.</source>
<translation>“{text}” no es un número.</translation></message>
<message><source>“{text}” is not in the list: pick one of it.</source>
<translation>“{text}” no está en la lista: elija uno de ella.</translation></message>
<message><source>“{value}” does not fit {field}.</source>
<translation>“{value}” no vale para {field}.</translation></message>
<message><source>† Known from the publication but not read again for this pack: check it.</source>
<translation>† Conocido por la publicación pero no releído para este paquete: compruébelo.</translation></message>
<message><source>† Recalled: nobody has read it again in its source.</source>
<translation>† De memoria: nadie lo ha vuelto a leer en su fuente.</translation></message>
<message><source>† The figure is known from the publication but has not been read again for this content pack.</source>
<translation>† La cifra se conoce por la publicación pero no se ha releído para este paquete de contenido.</translation></message>
<message><source>† The limit is recalled: nobody has read it again in its source.</source>
<translation>† El límite es de memoria: nadie lo ha vuelto a leer en su fuente.</translation></message>
<message><source>† They are recalled: nobody has read them again in their source.</source>
<translation>† De memoria: nadie los ha vuelto a leer en su fuente.</translation></message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>irplanner</name>
<message><source> and {n} more</source>
<translation type="unfinished"></translation></message>
<message><source> in {n} ms</source>
<translation type="unfinished"></translation></message>
<message><source> Last saved {time}.</source>
<translation type="unfinished"></translation></message>
<message><source> Note: {note}</source>
<translation type="unfinished"></translation></message>
<message><source> Was {guess} meant?</source>
<translation type="unfinished"></translation></message>
<message><source>, hours</source>
<translation type="unfinished"></translation></message>
<message><source>1 page</source>
<translation type="unfinished"></translation></message>
<message><source>1 procedure</source>
<translation type="unfinished"></translation></message>
<message><source>12 months</source>
<translation type="unfinished"></translation></message>
<message><source>3 months</source>
<translation type="unfinished"></translation></message>
<message><source>About</source>
<translation type="unfinished"></translation></message>
<message><source>Accept suggestions</source>
<translation type="unfinished"></translation></message>
<message><source>Access</source>
<translation type="unfinished"></translation></message>
<message><source>Access side</source>
<translation type="unfinished"></translation></message>
<message><source>Access site</source>
<translation type="unfinished"></translation></message>
<message><source>Access, usual</source>
<translation type="unfinished"></translation></message>
<message><source>Accession</source>
<translation type="unfinished"></translation></message>
<message><source>Accession number</source>
<translation type="unfinished"></translation></message>
<message><source>Accession {accession_number}</source>
<translation type="unfinished"></translation></message>
<message><source>Add a person</source>
<translation type="unfinished"></translation></message>
<message><source>Add a test</source>
<translation type="unfinished"></translation></message>
<message><source>Add allergy</source>
<translation type="unfinished"></translation></message>
<message><source>Add device</source>
<translation type="unfinished"></translation></message>
<message><source>Add drug</source>
<translation type="unfinished"></translation></message>
<message><source>Add food or drink</source>
<translation type="unfinished"></translation></message>
<message><source>Add infusion</source>
<translation type="unfinished"></translation></message>
<message><source>Add local anesthetic</source>
<translation type="unfinished"></translation></message>
<message><source>Add material</source>
<translation type="unfinished"></translation></message>
<message><source>Add medication</source>
<translation type="unfinished"></translation></message>
<message><source>Add the time, as in {example}.</source>
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
<message><source>Adverse event</source>
<translation type="unfinished"></translation></message>
<message><source>After care</source>
<translation type="unfinished"></translation></message>
<message><source>Afterwards</source>
<translation type="unfinished"></translation></message>
<message><source>Age</source>
<translation type="unfinished"></translation></message>
<message><source>Agent</source>
<translation type="unfinished"></translation></message>
<message><source>Air kerma</source>
<translation type="unfinished"></translation></message>
<message><source>Air kerma by procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Air kerma in the last 60 days</source>
<translation type="unfinished"></translation></message>
<message><source>air kerma, mGy</source>
<translation type="unfinished"></translation></message>
<message><source>Alert</source>
<translation type="unfinished"></translation></message>
<message><source>All</source>
<translation type="unfinished"></translation></message>
<message><source>All available</source>
<translation type="unfinished"></translation></message>
<message><source>Allergies</source>
<translation type="unfinished"></translation></message>
<message><source>Allergy</source>
<translation type="unfinished"></translation></message>
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
<message><source>Amount</source>
<translation type="unfinished"></translation></message>
<message><source>and {rest} more</source>
<translation type="unfinished"></translation></message>
<message><source>Anesthesia</source>
<translation type="unfinished"></translation></message>
<message><source>Anesthesia provider</source>
<translation type="unfinished"></translation></message>
<message><source>Aneurysm</source>
<translation type="unfinished"></translation></message>
<message><source>answered</source>
<translation type="unfinished"></translation></message>
<message><source>Antibiotic</source>
<translation type="unfinished"></translation></message>
<message><source>antibiotic</source>
<translation type="unfinished"></translation></message>
<message><source>Antibiotic given at</source>
<translation type="unfinished"></translation></message>
<message><source>Appearance</source>
<translation type="unfinished"></translation></message>
<message><source>Appearance of the system</source>
<translation type="unfinished"></translation></message>
<message><source>Apply</source>
<translation type="unfinished"></translation></message>
<message><source>Apply {part}: {effects}</source>
<translation type="unfinished"></translation></message>
<message><source>April</source>
<translation type="unfinished"></translation></message>
<message><source>Arithmetic or a screen of this program's own, no clinical source.</source>
<translation type="unfinished"></translation></message>
<message><source>Arrival</source>
<translation type="unfinished"></translation></message>
<message><source>as expected</source>
<translation type="unfinished"></translation></message>
<message><source>As shipped.</source>
<translation type="unfinished"></translation></message>
<message><source>As the system</source>
<translation type="unfinished"></translation></message>
<message><source>ASA class</source>
<translation type="unfinished"></translation></message>
<message><source>ASA classes</source>
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
<message><source>At the reference point. Each dot a case, a click opens it; the line is the median.</source>
<translation type="unfinished"></translation></message>
<message><source>At this rate the volume takes {minutes} min, the duration says {duration} min.</source>
<translation type="unfinished"></translation></message>
<message><source>August</source>
<translation type="unfinished"></translation></message>
<message><source>Available</source>
<translation type="unfinished"></translation></message>
<message><source>available</source>
<translation type="unfinished"></translation></message>
<message><source>Back to the shipped entry</source>
<translation type="unfinished"></translation></message>
<message><source>Barbeau test</source>
<translation type="unfinished"></translation></message>
<message><source>Bed rest</source>
<translation type="unfinished"></translation></message>
<message><source>bed rest</source>
<translation type="unfinished"></translation></message>
<message><source>Before surgery</source>
<translation type="unfinished"></translation></message>
<message><source>Before surgery or radiation</source>
<translation type="unfinished"></translation></message>
<message><source>Before the procedure</source>
<translation type="unfinished"></translation></message>
<message><source>before {stage} {time}</source>
<translation type="unfinished"></translation></message>
<message><source>below {rate} %</source>
<translation type="unfinished"></translation></message>
<message><source>Beside this procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Birth date</source>
<translation type="unfinished"></translation></message>
<message><source>Blank checklist</source>
<translation type="unfinished"></translation></message>
<message><source>Bleeding</source>
<translation type="unfinished"></translation></message>
<message><source>Bleeding risk</source>
<translation type="unfinished"></translation></message>
<message><source>Born</source>
<translation type="unfinished"></translation></message>
<message><source>Both</source>
<translation type="unfinished"></translation></message>
<message><source>Breast feeding</source>
<translation type="unfinished"></translation></message>
<message><source>Breathing stops observed</source>
<translation type="unfinished"></translation></message>
<message><source>Bridge to transplant</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel the case</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel the case ...</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel this case?</source>
<translation type="unfinished"></translation></message>
<message><source>Cancel: {title}</source>
<translation type="unfinished"></translation></message>
<message><source>Cancelled</source>
<translation type="unfinished"></translation></message>
<message><source>cannot tell</source>
<translation type="unfinished"></translation></message>
<message><source>Cardiology</source>
<translation type="unfinished"></translation></message>
<message><source>Case</source>
<translation type="unfinished"></translation></message>
<message><source>Case record</source>
<translation type="unfinished"></translation></message>
<message><source>Case store</source>
<translation type="unfinished"></translation></message>
<message><source>Case {number}: {verdict}</source>
<translation type="unfinished"></translation></message>
<message><source>Cases</source>
<translation type="unfinished"></translation></message>
<message><source>cases</source>
<translation type="unfinished"></translation></message>
<message><source>Cases found</source>
<translation type="unfinished"></translation></message>
<message><source>Cases of the day</source>
<translation type="unfinished"></translation></message>
<message><source>Cases per month</source>
<translation type="unfinished"></translation></message>
<message><source>Cases stand here as soon as one is planned. New case begins one.</source>
<translation type="unfinished"></translation></message>
<message><source>Catalog</source>
<translation type="unfinished"></translation></message>
<message><source>Caution</source>
<translation type="unfinished"></translation></message>
<message><source>Ceiling not known: weight, creatinine or the agent is missing.</source>
<translation type="unfinished"></translation></message>
<message><source>Change procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Change status of the case</source>
<translation type="unfinished"></translation></message>
<message><source>Change to {part}</source>
<translation type="unfinished"></translation></message>
<message><source>Changed by this site.</source>
<translation type="unfinished"></translation></message>
<message><source>Changed since planning</source>
<translation type="unfinished"></translation></message>
<message><source>Changed since planning, {when}</source>
<translation type="unfinished"></translation></message>
<message><source>Check</source>
<translation type="unfinished"></translation></message>
<message><source>Check the printer, or whether the folder can be written to.</source>
<translation type="unfinished"></translation></message>
<message><source>Checklist</source>
<translation type="unfinished"></translation></message>
<message><source>Checklist answer</source>
<translation type="unfinished"></translation></message>
<message><source>Checklist {count}</source>
<translation type="unfinished"></translation></message>
<message><source>Checklists</source>
<translation type="unfinished"></translation></message>
<message><source>Choose a procedure on the Plan page: its checklist appears here.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose a procedure to see when preparation has to begin.</source>
<translation type="unfinished"></translation></message>
<message><source>Choose another folder.</source>
<translation type="unfinished"></translation></message>
<message><source>Chosen by</source>
<translation type="unfinished"></translation></message>
<message><source>Chosen device</source>
<translation type="unfinished"></translation></message>
<message><source>Closing</source>
<translation type="unfinished"></translation></message>
<message><source>Closure</source>
<translation type="unfinished"></translation></message>
<message><source>Code</source>
<translation type="unfinished"></translation></message>
<message><source>Codes tell people apart: change one.</source>
<translation type="unfinished"></translation></message>
<message><source>Colors</source>
<translation type="unfinished"></translation></message>
<message><source>Command</source>
<translation type="unfinished"></translation></message>
<message><source>Command palette</source>
<translation type="unfinished"></translation></message>
<message><source>Commands</source>
<translation type="unfinished"></translation></message>
<message><source>Complications</source>
<translation type="unfinished"></translation></message>
<message><source>Concentration</source>
<translation type="unfinished"></translation></message>
<message><source>Concentration × volume is {given} mg, the dose says {dose} mg.</source>
<translation type="unfinished"></translation></message>
<message><source>Conditions</source>
<translation type="unfinished"></translation></message>
<message><source>Confirm</source>
<translation type="unfinished"></translation></message>
<message><source>Consent</source>
<translation type="unfinished"></translation></message>
<message><source>Consultant</source>
<translation type="unfinished"></translation></message>
<message><source>Content pack</source>
<translation type="unfinished"></translation></message>
<message><source>Content pack {version} ({count} procedures)</source>
<translation type="unfinished"></translation></message>
<message><source>Contraindications</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast agent</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast and drugs</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast given</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast route</source>
<translation type="unfinished"></translation></message>
<message><source>Contrast volume</source>
<translation type="unfinished"></translation></message>
<message><source>Copy details</source>
<translation type="unfinished"></translation></message>
<message><source>Counting ...</source>
<translation type="unfinished"></translation></message>
<message><source>CrCl</source>
<translation type="unfinished"></translation></message>
<message><source>CSV files (*.csv)</source>
<translation type="unfinished"></translation></message>
<message><source>Curative</source>
<translation type="unfinished"></translation></message>
<message><source>Dark</source>
<translation type="unfinished"></translation></message>
<message><source>Dark appearance</source>
<translation type="unfinished"></translation></message>
<message><source>Date</source>
<translation type="unfinished"></translation></message>
<message><source>Day after</source>
<translation type="unfinished"></translation></message>
<message><source>Day before</source>
<translation type="unfinished"></translation></message>
<message><source>Days. Empty: as long as the content pack says.</source>
<translation type="unfinished"></translation></message>
<message><source>December</source>
<translation type="unfinished"></translation></message>
<message><source>Delivered through</source>
<translation type="unfinished"></translation></message>
<message><source>Delivery path</source>
<translation type="unfinished"></translation></message>
<message><source>Delivery path: does it fit?</source>
<translation type="unfinished"></translation></message>
<message><source>Device</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier (UDI)</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier elements</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier examples</source>
<translation type="unfinished"></translation></message>
<message><source>Device identifier rules</source>
<translation type="unfinished"></translation></message>
<message><source>Devices</source>
<translation type="unfinished"></translation></message>
<message><source>Diagnostic</source>
<translation type="unfinished"></translation></message>
<message><source>Diameter</source>
<translation type="unfinished"></translation></message>
<message><source>Diastolic</source>
<translation type="unfinished"></translation></message>
<message><source>Diastolic pressure</source>
<translation type="unfinished"></translation></message>
<message><source>Difference</source>
<translation type="unfinished"></translation></message>
<message><source>Discharge</source>
<translation type="unfinished"></translation></message>
<message><source>Disposition</source>
<translation type="unfinished"></translation></message>
<message><source>DMSO compatible</source>
<translation type="unfinished"></translation></message>
<message><source>Documents are old after</source>
<translation type="unfinished"></translation></message>
<message><source>does not fit</source>
<translation type="unfinished"></translation></message>
<message><source>Done</source>
<translation type="unfinished"></translation></message>
<message><source>Dose</source>
<translation type="unfinished"></translation></message>
<message><source>Dose times</source>
<translation type="unfinished"></translation></message>
<message><source>Drug</source>
<translation type="unfinished"></translation></message>
<message><source>Drugs</source>
<translation type="unfinished"></translation></message>
<message><source>Duration</source>
<translation type="unfinished"></translation></message>
<message><source>Edit for this site</source>
<translation type="unfinished"></translation></message>
<message><source>Elective</source>
<translation type="unfinished"></translation></message>
<message><source>Embolic</source>
<translation type="unfinished"></translation></message>
<message><source>Embolic material</source>
<translation type="unfinished"></translation></message>
<message><source>Embolization below in full color, all other above. Cancelled cases left out.</source>
<translation type="unfinished"></translation></message>
<message><source>Emergency</source>
<translation type="unfinished"></translation></message>
<message><source>Empty the search</source>
<translation type="unfinished"></translation></message>
<message><source>End</source>
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
<message><source>Evidence</source>
<translation type="unfinished"></translation></message>
<message><source>Expected end</source>
<translation type="unfinished"></translation></message>
<message><source>Expected outcome</source>
<translation type="unfinished"></translation></message>
<message><source>Expects</source>
<translation type="unfinished"></translation></message>
<message><source>Expires on</source>
<translation type="unfinished"></translation></message>
<message><source>Export cases to CSV</source>
<translation type="unfinished"></translation></message>
<message><source>Export to CSV</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>Export {n} rows to CSV</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>Exporting cases</source>
<translation type="unfinished"></translation></message>
<message><source>F</source>
<translation type="unfinished"></translation></message>
<message><source>Facts</source>
<translation type="unfinished"></translation></message>
<message><source>February</source>
<translation type="unfinished"></translation></message>
<message><source>Female</source>
<translation type="unfinished"></translation></message>
<message><source>Fields of the pack, in YAML. The shipped entry stays as it is; yours stands in for it. Another id adds an entry.</source>
<translation type="unfinished"></translation></message>
<message><source>Find a case, patient, procedure or command</source>
<translation type="unfinished"></translation></message>
<message><source>Find a condition by name</source>
<translation type="unfinished"></translation></message>
<message><source>Find a procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Find a procedure by name</source>
<translation type="unfinished"></translation></message>
<message><source>Find a site by name</source>
<translation type="unfinished"></translation></message>
<message><source>Find a test by name</source>
<translation type="unfinished"></translation></message>
<message><source>Find by name, synonym, region or indication</source>
<translation type="unfinished"></translation></message>
<message><source>First contact</source>
<translation type="unfinished"></translation></message>
<message><source>First step at {next} Gy</source>
<translation type="unfinished"></translation></message>
<message><source>First-pass renal exposure</source>
<translation type="unfinished"></translation></message>
<message><source>Fistula or malformation</source>
<translation type="unfinished"></translation></message>
<message><source>fits</source>
<translation type="unfinished"></translation></message>
<message><source>Fluoroscopy time</source>
<translation type="unfinished"></translation></message>
<message><source>Folder of own content</source>
<translation type="unfinished"></translation></message>
<message><source>follow-up</source>
<translation type="unfinished"></translation></message>
<message><source>for example L4/L5</source>
<translation type="unfinished"></translation></message>
<message><source>For reference only; the dose comes from the signed order.</source>
<translation type="unfinished"></translation></message>
<message><source>for {indication}</source>
<translation type="unfinished"></translation></message>
<message><source>Found</source>
<translation type="unfinished"></translation></message>
<message><source>French size</source>
<translation type="unfinished"></translation></message>
<message><source>Fri</source>
<translation type="unfinished"></translation></message>
<message><source>Friday</source>
<translation type="unfinished"></translation></message>
<message><source>from {first} until {last}</source>
<translation type="unfinished"></translation></message>
<message><source>from {words}</source>
<translation type="unfinished"></translation></message>
<message><source>Full meal</source>
<translation type="unfinished"></translation></message>
<message><source>Gauge</source>
<translation type="unfinished"></translation></message>
<message><source>Given at</source>
<translation type="unfinished"></translation></message>
<message><source>Gives</source>
<translation type="unfinished"></translation></message>
<message><source>GLP-1 rules</source>
<translation type="unfinished"></translation></message>
<message><source>Go to field</source>
<translation type="unfinished"></translation></message>
<message><source>Go to the field that settles it</source>
<translation type="unfinished"></translation></message>
<message><source>Go to today</source>
<translation type="unfinished"></translation></message>
<message><source>Go to {field}</source>
<translation type="unfinished"></translation></message>
<message><source>Goes through</source>
<translation type="unfinished"></translation></message>
<message><source>Grade</source>
<translation type="unfinished"></translation></message>
<message><source>Guidance</source>
<translation type="unfinished"></translation></message>
<message><source>Handover</source>
<translation type="unfinished"></translation></message>
<message><source>has a caution</source>
<translation type="unfinished"></translation></message>
<message><source>has a stop</source>
<translation type="unfinished"></translation></message>
<message><source>Height</source>
<translation type="unfinished"></translation></message>
<message><source>height?</source>
<translation type="unfinished"></translation></message>
<message><source>Hemostasis</source>
<translation type="unfinished"></translation></message>
<message><source>here: {written}</source>
<translation type="unfinished"></translation></message>
<message><source>Hide</source>
<translation type="unfinished"></translation></message>
<message><source>High blood pressure</source>
<translation type="unfinished"></translation></message>
<message><source>historical, recorded when used</source>
<translation type="unfinished"></translation></message>
<message><source>hold</source>
<translation type="unfinished"></translation></message>
<message><source>Holds</source>
<translation type="unfinished"></translation></message>
<message><source>hydration</source>
<translation type="unfinished"></translation></message>
<message><source>Imaging guidance</source>
<translation type="unfinished"></translation></message>
<message><source>Imaging used, the puncture included</source>
<translation type="unfinished"></translation></message>
<message><source>In force from now on: content {version}.</source>
<translation type="unfinished"></translation></message>
<message><source>in materials</source>
<translation type="unfinished"></translation></message>
<message><source>In room</source>
<translation type="unfinished"></translation></message>
<message><source>Indication</source>
<translation type="unfinished"></translation></message>
<message><source>Indications</source>
<translation type="unfinished"></translation></message>
<message><source>Info</source>
<translation type="unfinished"></translation></message>
<message><source>Infusions</source>
<translation type="unfinished"></translation></message>
<message><source>Infusions and drugs through the catheter</source>
<translation type="unfinished"></translation></message>
<message><source>Injected above or into the renal arteries, so that it reaches the kidneys undiluted</source>
<translation type="unfinished"></translation></message>
<message><source>Insights</source>
<translation type="unfinished"></translation></message>
<message><source>instead of {part}</source>
<translation type="unfinished"></translation></message>
<message><source>Intended effect</source>
<translation type="unfinished"></translation></message>
<message><source>Interventional radiology</source>
<translation type="unfinished"></translation></message>
<message><source>Intra-arterial</source>
<translation type="unfinished"></translation></message>
<message><source>Intrathecal</source>
<translation type="unfinished"></translation></message>
<message><source>Intravenous</source>
<translation type="unfinished"></translation></message>
<message><source>Iodine concentration</source>
<translation type="unfinished"></translation></message>
<message><source>IR Planner is a decision aid for trained staff of interventional radiology. It is not a certified medical device. It brings together what was entered and what the content pack cites; it does not know the patient. Every figure has to be checked by the person who acts on it, and doses come from signed orders only.</source>
<translation type="unfinished"></translation></message>
<message><source>Is the disk full?</source>
<translation type="unfinished"></translation></message>
<message><source>It cannot be used until they are mended. The details name each file and field.</source>
<translation type="unfinished"></translation></message>
<message><source>Item</source>
<translation type="unfinished"></translation></message>
<message><source>Its cases</source>
<translation type="unfinished"></translation></message>
<message><source>January</source>
<translation type="unfinished"></translation></message>
<message><source>July</source>
<translation type="unfinished"></translation></message>
<message><source>June</source>
<translation type="unfinished"></translation></message>
<message><source>Keep as it is</source>
<translation type="unfinished"></translation></message>
<message><source>Kerma-area product</source>
<translation type="unfinished"></translation></message>
<message><source>Kidney function stages</source>
<translation type="unfinished"></translation></message>
<message><source>Kind</source>
<translation type="unfinished"></translation></message>
<message><source>Known from</source>
<translation type="unfinished"></translation></message>
<message><source>label</source>
<translation type="unfinished"></translation></message>
<message><source>Laboratory</source>
<translation type="unfinished"></translation></message>
<message><source>Laboratory results</source>
<translation type="unfinished"></translation></message>
<message><source>laboratory test</source>
<translation type="unfinished"></translation></message>
<message><source>Laboratory values</source>
<translation type="unfinished"></translation></message>
<message><source>Larger text</source>
<translation type="unfinished"></translation></message>
<message><source>Last dose</source>
<translation type="unfinished"></translation></message>
<message><source>last dose</source>
<translation type="unfinished"></translation></message>
<message><source>Last food and drink</source>
<translation type="unfinished"></translation></message>
<message><source>LAST, First</source>
<translation type="unfinished"></translation></message>
<message><source>Left</source>
<translation type="unfinished"></translation></message>
<message><source>Length</source>
<translation type="unfinished"></translation></message>
<message><source>Letter</source>
<translation type="unfinished"></translation></message>
<message><source>Level</source>
<translation type="unfinished"></translation></message>
<message><source>Level and airway</source>
<translation type="unfinished"></translation></message>
<message><source>level not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Light</source>
<translation type="unfinished"></translation></message>
<message><source>Light appearance</source>
<translation type="unfinished"></translation></message>
<message><source>Limit not known: weight, strength or volume is missing.</source>
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
<translation type="unfinished"></translation></message>
<message><source>Lot</source>
<translation type="unfinished"></translation></message>
<message><source>Lumen</source>
<translation type="unfinished"></translation></message>
<message><source>Lumen (in)</source>
<translation type="unfinished"></translation></message>
<message><source>Lumen (mm)</source>
<translation type="unfinished"></translation></message>
<message><source>lumen {size} in</source>
<translation type="unfinished"></translation></message>
<message><source>M</source>
<translation type="unfinished"></translation></message>
<message><source>Making the pages ...</source>
<translation type="unfinished"></translation></message>
<message><source>Male</source>
<translation type="unfinished"></translation></message>
<message><source>Mallampati class</source>
<translation type="unfinished"></translation></message>
<message><source>March</source>
<translation type="unfinished"></translation></message>
<message><source>Material</source>
<translation type="unfinished"></translation></message>
<message><source>Materials</source>
<translation type="unfinished"></translation></message>
<message><source>May</source>
<translation type="unfinished"></translation></message>
<message><source>Medications</source>
<translation type="unfinished"></translation></message>
<message><source>Midline</source>
<translation type="unfinished"></translation></message>
<message><source>Mild</source>
<translation type="unfinished"></translation></message>
<message><source>Missing</source>
<translation type="unfinished"></translation></message>
<message><source>Moderate</source>
<translation type="unfinished"></translation></message>
<message><source>Mon</source>
<translation type="unfinished"></translation></message>
<message><source>Monday</source>
<translation type="unfinished"></translation></message>
<message><source>MRN</source>
<translation type="unfinished"></translation></message>
<message><source>MRN not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>MRN {number}</source>
<translation type="unfinished"></translation></message>
<message><source>N/A</source>
<translation type="unfinished"></translation></message>
<message><source>n/a</source>
<translation type="unfinished"></translation></message>
<message><source>Name</source>
<translation type="unfinished"></translation></message>
<message><source>Name not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Name of the person who signs</source>
<translation type="unfinished"></translation></message>
<message><source>Name of the reviewer</source>
<translation type="unfinished"></translation></message>
<message><source>Name, MRN, accession, procedure, date, room, operator</source>
<translation type="unfinished"></translation></message>
<message><source>Neck circumference</source>
<translation type="unfinished"></translation></message>
<message><source>Needs a reason: {text}</source>
<translation type="unfinished"></translation></message>
<message><source>Neurointervention</source>
<translation type="unfinished"></translation></message>
<message><source>New case</source>
<translation type="unfinished"></translation></message>
<message><source>New case with this procedure</source>
<translation type="unfinished"></translation></message>
<message><source>New material</source>
<translation type="unfinished"></translation></message>
<message><source>Next limit {limit} mL ({why})</source>
<translation type="unfinished"></translation></message>
<message><source>No</source>
<translation type="unfinished"></translation></message>
<message><source>no</source>
<translation type="unfinished"></translation></message>
<message><source>No air kerma has been recorded in this period yet.</source>
<translation type="unfinished"></translation></message>
<message><source>No case chosen</source>
<translation type="unfinished"></translation></message>
<message><source>No case has a date in this period yet.</source>
<translation type="unfinished"></translation></message>
<message><source>No case holds all these words.</source>
<translation type="unfinished"></translation></message>
<message><source>No case is open. Open one from Today or Records.</source>
<translation type="unfinished"></translation></message>
<message><source>No cases on {day}.</source>
<translation type="unfinished"></translation></message>
<message><source>No cases today.</source>
<translation type="unfinished"></translation></message>
<message><source>No cases yet.</source>
<translation type="unfinished"></translation></message>
<message><source>No contrast</source>
<translation type="unfinished"></translation></message>
<message><source>no date</source>
<translation type="unfinished"></translation></message>
<message><source>No material is planned. Add one, or leave this step out.</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure chosen</source>
<translation type="unfinished"></translation></message>
<message><source>no procedure chosen</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure chosen: nothing is assessed</source>
<translation type="unfinished"></translation></message>
<message><source>No procedure holds all these words. Try fewer, or another name for it.</source>
<translation type="unfinished"></translation></message>
<message><source>no reason given</source>
<translation type="unfinished"></translation></message>
<message><source>No results yet</source>
<translation type="unfinished"></translation></message>
<message><source>No rule applies to this case. That is no clearance: nothing has been assessed.</source>
<translation type="unfinished"></translation></message>
<message><source>no sourced figure</source>
<translation type="unfinished"></translation></message>
<message><source>no stops found</source>
<translation type="unfinished"></translation></message>
<message><source>No times to keep. Times appear with a scheduled start, drugs to hold, fasting and labs.</source>
<translation type="unfinished"></translation></message>
<message><source>Nobody yet: team fields take any name until people are listed here.</source>
<translation type="unfinished"></translation></message>
<message><source>None</source>
<translation type="unfinished"></translation></message>
<message><source>none</source>
<translation type="unfinished"></translation></message>
<message><source>None known</source>
<translation type="unfinished"></translation></message>
<message><source>none known</source>
<translation type="unfinished"></translation></message>
<message><source>None of these</source>
<translation type="unfinished"></translation></message>
<message><source>None: the entry says what the shipped one says.</source>
<translation type="unfinished"></translation></message>
<message><source>not after {time}</source>
<translation type="unfinished"></translation></message>
<message><source>Not among this procedure's usual materials: say why in the notes.</source>
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
<message><source>Not assessed</source>
<translation type="unfinished"></translation></message>
<message><source>not assessed</source>
<translation type="unfinished"></translation></message>
<message><source>Not assessed yet</source>
<translation type="unfinished"></translation></message>
<message><source>Not assessed: {title} {advice}</source>
<translation type="unfinished"></translation></message>
<message><source>not known</source>
<translation type="unfinished"></translation></message>
<message><source>Not needed</source>
<translation type="unfinished"></translation></message>
<message><source>not planned</source>
<translation type="unfinished"></translation></message>
<message><source>not planned yet</source>
<translation type="unfinished"></translation></message>
<message><source>not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>Not said</source>
<translation type="unfinished"></translation></message>
<message><source>Not saved: the program failed.{last}</source>
<translation type="unfinished"></translation></message>
<message><source>Not saved: {title}</source>
<translation type="unfinished"></translation></message>
<message><source>Not saved: {title}{last}</source>
<translation type="unfinished"></translation></message>
<message><source>Not signed.</source>
<translation type="unfinished"></translation></message>
<message><source>not stamped</source>
<translation type="unfinished"></translation></message>
<message><source>not started</source>
<translation type="unfinished"></translation></message>
<message><source>not ticked</source>
<translation type="unfinished"></translation></message>
<message><source>Not used in this procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Note</source>
<translation type="unfinished"></translation></message>
<message><source>Notes</source>
<translation type="unfinished"></translation></message>
<message><source>Notes for the team</source>
<translation type="unfinished"></translation></message>
<message><source>nothing counted</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing found missing. Checks answered: {assessed}, of these cautions: {caution}.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing found. Try a name, MRN, procedure or page.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing has been assessed yet. Choose a procedure: its rules apply at once.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing in this section holds all these words.</source>
<translation type="unfinished"></translation></message>
<message><source>Nothing since midnight</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>Nothing to act on. {n} points were assessed and are listed below.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>Nothing to prepare ahead of time was found for this case.</source>
<translation type="unfinished"></translation></message>
<message><source>November</source>
<translation type="unfinished"></translation></message>
<message><source>Nurse</source>
<translation type="unfinished"></translation></message>
<message><source>Observation</source>
<translation type="unfinished"></translation></message>
<message><source>observation</source>
<translation type="unfinished"></translation></message>
<message><source>October</source>
<translation type="unfinished"></translation></message>
<message><source>Offer all materials</source>
<translation type="unfinished"></translation></message>
<message><source>Offered in the team fields. Records and exports hold the code.</source>
<translation type="unfinished"></translation></message>
<message><source>OK</source>
<translation type="unfinished"></translation></message>
<message><source>ok</source>
<translation type="unfinished"></translation></message>
<message><source>On oxygen</source>
<translation type="unfinished"></translation></message>
<message><source>Oncology</source>
<translation type="unfinished"></translation></message>
<message><source>One a line, in the order in which they are offered.</source>
<translation type="unfinished"></translation></message>
<message><source>One a line.</source>
<translation type="unfinished"></translation></message>
<message><source>one answer stops this phase</source>
<translation type="unfinished"></translation></message>
<message><source>One way to make it fit</source>
<translation type="unfinished"></translation></message>
<message><source>Only {purpose}</source>
<translation type="unfinished"></translation></message>
<message><source>Open again</source>
<translation type="unfinished"></translation></message>
<message><source>Open checklist</source>
<translation type="unfinished"></translation></message>
<message><source>Open plan</source>
<translation type="unfinished"></translation></message>
<message><source>Open questions</source>
<translation type="unfinished"></translation></message>
<message><source>Open the demo day</source>
<translation type="unfinished"></translation></message>
<message><source>Open the phase again</source>
<translation type="unfinished"></translation></message>
<message><source>Operator</source>
<translation type="unfinished"></translation></message>
<message><source>Operator grade</source>
<translation type="unfinished"></translation></message>
<message><source>or</source>
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
<translation type="unfinished"></translation></message>
<message><source>other</source>
<translation type="unfinished"></translation></message>
<message><source>Out of room</source>
<translation type="unfinished"></translation></message>
<message><source>Outer</source>
<translation type="unfinished"></translation></message>
<message><source>Outer diameter</source>
<translation type="unfinished"></translation></message>
<message><source>Over {n} of {all} limits; the lowest is {limit} mL ({why})</source>
<translation type="unfinished"></translation></message>
<message><source>Pack</source>
<translation type="unfinished"></translation></message>
<message><source>Page</source>
<translation type="unfinished"></translation></message>
<message><source>Pages</source>
<translation type="unfinished"></translation></message>
<message><source>Pain medicine</source>
<translation type="unfinished"></translation></message>
<message><source>Pain score after</source>
<translation type="unfinished"></translation></message>
<message><source>Pain score before</source>
<translation type="unfinished"></translation></message>
<message><source>Palliative</source>
<translation type="unfinished"></translation></message>
<message><source>Paper</source>
<translation type="unfinished"></translation></message>
<message><source>Part</source>
<translation type="unfinished"></translation></message>
<message><source>Particle size</source>
<translation type="unfinished"></translation></message>
<message><source>Patient</source>
<translation type="unfinished"></translation></message>
<message><source>Patient and labs</source>
<translation type="unfinished"></translation></message>
<message><source>Patient and plan</source>
<translation type="unfinished"></translation></message>
<message><source>Patient class</source>
<translation type="unfinished"></translation></message>
<message><source>PDF files (*.pdf)</source>
<translation type="unfinished"></translation></message>
<message><source>People</source>
<translation type="unfinished"></translation></message>
<message><source>Per day</source>
<translation type="unfinished"></translation></message>
<message><source>Performing and ordering services, one a line.</source>
<translation type="unfinished"></translation></message>
<message><source>Performing service</source>
<translation type="unfinished"></translation></message>
<message><source>Period</source>
<translation type="unfinished"></translation></message>
<message><source>Permanent</source>
<translation type="unfinished"></translation></message>
<message><source>Pick list</source>
<translation type="unfinished"></translation></message>
<message><source>Plan</source>
<translation type="unfinished"></translation></message>
<message><source>Plan one with New case. Cases planned for this day stand here by time.</source>
<translation type="unfinished"></translation></message>
<message><source>Planned</source>
<translation type="unfinished"></translation></message>
<message><source>Planned amount</source>
<translation type="unfinished"></translation></message>
<message><source>Planning</source>
<translation type="unfinished"></translation></message>
<message><source>Planning this case ...</source>
<translation type="unfinished"></translation></message>
<message><source>Position</source>
<translation type="unfinished"></translation></message>
<message><source>Positions</source>
<translation type="unfinished"></translation></message>
<message><source>Possible</source>
<translation type="unfinished"></translation></message>
<message><source>Preferred</source>
<translation type="unfinished"></translation></message>
<message><source>Pregnancy</source>
<translation type="unfinished"></translation></message>
<message><source>premedication</source>
<translation type="unfinished"></translation></message>
<message><source>Premedication given</source>
<translation type="unfinished"></translation></message>
<message><source>Preparation timeline</source>
<translation type="unfinished"></translation></message>
<message><source>Preparation timeline, drawn</source>
<translation type="unfinished"></translation></message>
<message><source>Print</source>
<translation type="unfinished"></translation></message>
<message><source>Print all checklists</source>
<translation type="unfinished"></translation></message>
<message><source>Print checklist</source>
<translation type="unfinished"></translation></message>
<message><source>Printed on paper.</source>
<translation type="unfinished"></translation></message>
<message><source>Procedure</source>
<translation type="unfinished"></translation></message>
<message><source>Procedures</source>
<translation type="unfinished"></translation></message>
<message><source>Procedures found</source>
<translation type="unfinished"></translation></message>
<message><source>program's own</source>
<translation type="unfinished"></translation></message>
<message><source>Pulse</source>
<translation type="unfinished"></translation></message>
<message><source>Puncture</source>
<translation type="unfinished"></translation></message>
<message><source>Purpose</source>
<translation type="unfinished"></translation></message>
<message><source>Qty</source>
<translation type="unfinished"></translation></message>
<message><source>Quantity</source>
<translation type="unfinished"></translation></message>
<message><source>Radiation</source>
<translation type="unfinished"></translation></message>
<message><source>Radiology</source>
<translation type="unfinished"></translation></message>
<message><source>Rate</source>
<translation type="unfinished"></translation></message>
<message><source>Reaction</source>
<translation type="unfinished"></translation></message>
<message><source>Read at</source>
<translation type="unfinished"></translation></message>
<message><source>Read in a copy, summary or secondary page, not in the original.</source>
<translation type="unfinished"></translation></message>
<message><source>Read in the guideline itself.</source>
<translation type="unfinished"></translation></message>
<message><source>Read in the product's labelling.</source>
<translation type="unfinished"></translation></message>
<message><source>Readiness</source>
<translation type="unfinished"></translation></message>
<message><source>Ready</source>
<translation type="unfinished"></translation></message>
<message><source>Reason</source>
<translation type="unfinished"></translation></message>
<message><source>Reason for going on all the same</source>
<translation type="unfinished"></translation></message>
<message><source>Reason: {item}</source>
<translation type="unfinished"></translation></message>
<message><source>Reasons for a cancellation</source>
<translation type="unfinished"></translation></message>
<message><source>Reasons for a delay</source>
<translation type="unfinished"></translation></message>
<message><source>recalled †</source>
<translation type="unfinished"></translation></message>
<message><source>Records</source>
<translation type="unfinished"></translation></message>
<message><source>Records and exports hold the code: give a short one.</source>
<translation type="unfinished"></translation></message>
<message><source>Redo</source>
<translation type="unfinished"></translation></message>
<message><source>Redo {what}</source>
<translation type="unfinished"></translation></message>
<message><source>Reference ranges only: the dose comes from the signed order.</source>
<translation type="unfinished"></translation></message>
<message><source>reference: {dose}</source>
<translation type="unfinished"></translation></message>
<message><source>Relief {relief} %.</source>
<translation type="unfinished"></translation></message>
<message><source>Remove</source>
<translation type="unfinished"></translation></message>
<message><source>Remove material {number}</source>
<translation type="unfinished"></translation></message>
<message><source>Remove row {number}</source>
<translation type="unfinished"></translation></message>
<message><source>Remove this row</source>
<translation type="unfinished"></translation></message>
<message><source>Respiration</source>
<translation type="unfinished"></translation></message>
<message><source>Result</source>
<translation type="unfinished"></translation></message>
<message><source>Results count for</source>
<translation type="unfinished"></translation></message>
<message><source>resume</source>
<translation type="unfinished"></translation></message>
<message><source>Reviewed</source>
<translation type="unfinished"></translation></message>
<message><source>Right</source>
<translation type="unfinished"></translation></message>
<message><source>Risk</source>
<translation type="unfinished"></translation></message>
<message><source>Risk summary</source>
<translation type="unfinished"></translation></message>
<message><source>Role</source>
<translation type="unfinished"></translation></message>
<message><source>Room</source>
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
<translation type="unfinished"></translation></message>
<message><source>Run its cases</source>
<translation type="unfinished"></translation></message>
<message><source>Runs inside</source>
<translation type="unfinished"></translation></message>
<message><source>Sat</source>
<translation type="unfinished"></translation></message>
<message><source>Saturday</source>
<translation type="unfinished"></translation></message>
<message><source>Save again</source>
<translation type="unfinished"></translation></message>
<message><source>Save again.</source>
<translation type="unfinished"></translation></message>
<message><source>Save as PDF</source>
<translation type="unfinished"></translation></message>
<message><source>Save for this site</source>
<translation type="unfinished"></translation></message>
<message><source>Save now</source>
<translation type="unfinished"></translation></message>
<message><source>Saved {path}, {count} pages.</source>
<translation type="unfinished"></translation></message>
<message><source>Saved {time}</source>
<translation type="unfinished"></translation></message>
<message><source>Saving…</source>
<translation type="unfinished"></translation></message>
<message><source>Says</source>
<translation type="unfinished"></translation></message>
<message><source>Scheduled start</source>
<translation type="unfinished"></translation></message>
<message><source>Scrub technologist</source>
<translation type="unfinished"></translation></message>
<message><source>Search all cases</source>
<translation type="unfinished"></translation></message>
<message><source>Search in the section</source>
<translation type="unfinished"></translation></message>
<message><source>Search in {section}</source>
<translation type="unfinished"></translation></message>
<message><source>Second access site needed</source>
<translation type="unfinished"></translation></message>
<message><source>secondary page</source>
<translation type="unfinished"></translation></message>
<message><source>Sections of the content pack</source>
<translation type="unfinished"></translation></message>
<message><source>Sedation and other drugs</source>
<translation type="unfinished"></translation></message>
<message><source>Sent {count} pages to the printer.</source>
<translation type="unfinished"></translation></message>
<message><source>September</source>
<translation type="unfinished"></translation></message>
<message><source>Serial number</source>
<translation type="unfinished"></translation></message>
<message><source>Services</source>
<translation type="unfinished"></translation></message>
<message><source>Set a date and time to see when preparation has to begin.</source>
<translation type="unfinished"></translation></message>
<message><source>Set or changed by this site.</source>
<translation type="unfinished"></translation></message>
<message><source>Settings</source>
<translation type="unfinished"></translation></message>
<message><source>Severe</source>
<translation type="unfinished"></translation></message>
<message><source>Severity</source>
<translation type="unfinished"></translation></message>
<message><source>Sex</source>
<translation type="unfinished"></translation></message>
<message><source>sex not recorded</source>
<translation type="unfinished"></translation></message>
<message><source>sex unknown</source>
<translation type="unfinished"></translation></message>
<message><source>Sheath</source>
<translation type="unfinished"></translation></message>
<message><source>shipped: {written}</source>
<translation type="unfinished"></translation></message>
<message><source>Show</source>
<translation type="unfinished"></translation></message>
<message><source>Show the entry</source>
<translation type="unfinished"></translation></message>
<message><source>Show the list (Down)</source>
<translation type="unfinished"></translation></message>
<message><source>Show the list: {field}</source>
<translation type="unfinished"></translation></message>
<message><source>Side</source>
<translation type="unfinished"></translation></message>
<message><source>Side or level</source>
<translation type="unfinished"></translation></message>
<message><source>Sign in</source>
<translation type="unfinished"></translation></message>
<message><source>Sign off</source>
<translation type="unfinished"></translation></message>
<message><source>Sign out</source>
<translation type="unfinished"></translation></message>
<message><source>Sign this phase</source>
<translation type="unfinished"></translation></message>
<message><source>Sign-off</source>
<translation type="unfinished"></translation></message>
<message><source>Sign: {phase}</source>
<translation type="unfinished"></translation></message>
<message><source>Signed by {name} on {date}.{note}</source>
<translation type="unfinished"></translation></message>
<message><source>Signed by {name}, {role}, {when}</source>
<translation type="unfinished"></translation></message>
<message><source>Signed order number</source>
<translation type="unfinished"></translation></message>
<message><source>Signed: name and date are kept with this version.</source>
<translation type="unfinished"></translation></message>
<message><source>Signing says: I compared this entry with its sources and it holds for this site. Name and date are kept with the version signed; once the entry changes, it says so.</source>
<translation type="unfinished"></translation></message>
<message><source>Signs this phase:</source>
<translation type="unfinished"></translation></message>
<message><source>SIR class</source>
<translation type="unfinished"></translation></message>
<message><source>SIR row</source>
<translation type="unfinished"></translation></message>
<message><source>SIR threshold {rate} %</source>
<translation type="unfinished"></translation></message>
<message><source>Site</source>
<translation type="unfinished"></translation></message>
<message><source>Site code</source>
<translation type="unfinished"></translation></message>
<message><source>Site name</source>
<translation type="unfinished"></translation></message>
<message><source>Size</source>
<translation type="unfinished"></translation></message>
<message><source>Sleep apnea (STOP-Bang)</source>
<translation type="unfinished"></translation></message>
<message><source>Smaller text</source>
<translation type="unfinished"></translation></message>
<message><source>Snoring</source>
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
<translation type="unfinished"></translation></message>
<message><source>Started before the time out was signed</source>
<translation type="unfinished"></translation></message>
<message><source>Status</source>
<translation type="unfinished"></translation></message>
<message><source>Step {number}</source>
<translation type="unfinished"></translation></message>
<message><source>Steps of the plan</source>
<translation type="unfinished"></translation></message>
<message><source>Stop</source>
<translation type="unfinished"></translation></message>
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
<translation type="unfinished"></translation></message>
<message><source>suggested, not accepted yet</source>
<translation type="unfinished"></translation></message>
<message><source>Sun</source>
<translation type="unfinished"></translation></message>
<message><source>Sunday</source>
<translation type="unfinished"></translation></message>
<message><source>Supervisor</source>
<translation type="unfinished"></translation></message>
<message><source>Systolic</source>
<translation type="unfinished"></translation></message>
<message><source>Systolic pressure</source>
<translation type="unfinished"></translation></message>
<message><source>Take away</source>
<translation type="unfinished"></translation></message>
<message><source>Take out a word, or look for part of a name or number.</source>
<translation type="unfinished"></translation></message>
<message><source>Take out a word, or look in another section.</source>
<translation type="unfinished"></translation></message>
<message><source>Take out of the site's content</source>
<translation type="unfinished"></translation></message>
<message><source>Taken at</source>
<translation type="unfinished"></translation></message>
<message><source>taken at</source>
<translation type="unfinished"></translation></message>
<message><source>Taken for</source>
<translation type="unfinished"></translation></message>
<message><source>Taken in</source>
<translation type="unfinished"></translation></message>
<message><source>Takes none</source>
<translation type="unfinished"></translation></message>
<message><source>Target</source>
<translation type="unfinished"></translation></message>
<message><source>Target artery</source>
<translation type="unfinished"></translation></message>
<message><source>Target vessel diameter</source>
<translation type="unfinished"></translation></message>
<message><source>Target vessel, organ or level</source>
<translation type="unfinished"></translation></message>
<message><source>Team</source>
<translation type="unfinished"></translation></message>
<message><source>Team and notes</source>
<translation type="unfinished"></translation></message>
<message><source>Technologist</source>
<translation type="unfinished"></translation></message>
<message><source>Tell the operator: step {n} reached. Next at {next} Gy</source>
<translation type="unfinished"></translation></message>
<message><source>Temperature</source>
<translation type="unfinished"></translation></message>
<message><source>Temporary</source>
<translation type="unfinished"></translation></message>
<message><source>Territory</source>
<translation type="unfinished"></translation></message>
<message><source>Territory or feeding artery</source>
<translation type="unfinished"></translation></message>
<message><source>Test</source>
<translation type="unfinished"></translation></message>
<message><source>Text size</source>
<translation type="unfinished"></translation></message>
<message><source>Text size of the system</source>
<translation type="unfinished"></translation></message>
<message><source>The checklist appears once a procedure is chosen.</source>
<translation type="unfinished"></translation></message>
<message><source>The chosen case</source>
<translation type="unfinished"></translation></message>
<message><source>The chosen entry</source>
<translation type="unfinished"></translation></message>
<message><source>The code {code} is given twice.</source>
<translation type="unfinished"></translation></message>
<message><source>the command line, or the data folder</source>
<translation type="unfinished"></translation></message>
<message><source>The content pack has faults.</source>
<translation type="unfinished"></translation></message>
<message><source>The demo day could not be started: run irplanner --demo.</source>
<translation type="unfinished"></translation></message>
<message><source>The demo day opens in a window of its own.</source>
<translation type="unfinished"></translation></message>
<message><source>The entry as text</source>
<translation type="unfinished"></translation></message>
<message><source>The last good value stays in force.</source>
<translation type="unfinished"></translation></message>
<message><source>The page could not be started.</source>
<translation type="unfinished"></translation></message>
<message><source>The pick list appears once a procedure is chosen.</source>
<translation type="unfinished"></translation></message>
<message><source>The planning phase was not signed and the case was not marked ready: what changed since cannot be said.</source>
<translation type="unfinished"></translation></message>
<message><source>the settings file</source>
<translation type="unfinished"></translation></message>
<message><source>the site's own</source>
<translation type="unfinished"></translation></message>
<message><source>Therapeutic</source>
<translation type="unfinished"></translation></message>
<message><source>There is no day {text}.</source>
<translation type="unfinished"></translation></message>
<message><source>There is no open case on this day to print.</source>
<translation type="unfinished"></translation></message>
<message><source>There is no time {text}.</source>
<translation type="unfinished"></translation></message>
<message><source>Thirteen invented cases, in a window of their own</source>
<translation type="unfinished"></translation></message>
<message><source>This content pack does not know the procedure: choose another.</source>
<translation type="unfinished"></translation></message>
<message><source>Thu</source>
<translation type="unfinished"></translation></message>
<message><source>Thursday</source>
<translation type="unfinished"></translation></message>
<message><source>Time</source>
<translation type="unfinished"></translation></message>
<message><source>Time not known</source>
<translation type="unfinished"></translation></message>
<message><source>time not set</source>
<translation type="unfinished"></translation></message>
<message><source>Time out</source>
<translation type="unfinished"></translation></message>
<message><source>Time zone</source>
<translation type="unfinished"></translation></message>
<message><source>Timeline</source>
<translation type="unfinished"></translation></message>
<message><source>Times per day</source>
<translation type="unfinished"></translation></message>
<message><source>Tired in the daytime</source>
<translation type="unfinished"></translation></message>
<message><source>Today</source>
<translation type="unfinished"></translation></message>
<message><source>today</source>
<translation type="unfinished"></translation></message>
<message><source>tomorrow</source>
<translation type="unfinished"></translation></message>
<message><source>Trainee</source>
<translation type="unfinished"></translation></message>
<message><source>Treatment</source>
<translation type="unfinished"></translation></message>
<message><source>Treatment intent</source>
<translation type="unfinished"></translation></message>
<message><source>Tue</source>
<translation type="unfinished"></translation></message>
<message><source>Tuesday</source>
<translation type="unfinished"></translation></message>
<message><source>Tumor</source>
<translation type="unfinished"></translation></message>
<message><source>Type of the oximeter curve while the radial artery is pressed</source>
<translation type="unfinished"></translation></message>
<message><source>Typing…</source>
<translation type="unfinished"></translation></message>
<message><source>Undo</source>
<translation type="unfinished"></translation></message>
<message><source>Undo {what}</source>
<translation type="unfinished"></translation></message>
<message><source>Unit</source>
<translation type="unfinished"></translation></message>
<message><source>unit</source>
<translation type="unfinished"></translation></message>
<message><source>Units and paper</source>
<translation type="unfinished"></translation></message>
<message><source>Unknown</source>
<translation type="unfinished"></translation></message>
<message><source>Unlikely: {question}.{guess}</source>
<translation type="unfinished"></translation></message>
<message><source>until {time}</source>
<translation type="unfinished"></translation></message>
<message><source>Urgency</source>
<translation type="unfinished"></translation></message>
<message><source>Urgent</source>
<translation type="unfinished"></translation></message>
<message><source>usual</source>
<translation type="unfinished"></translation></message>
<message><source>Usual choice</source>
<translation type="unfinished"></translation></message>
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
<message><source>Value</source>
<translation type="unfinished"></translation></message>
<message><source>value</source>
<translation type="unfinished"></translation></message>
<message><source>Values are kept in the unit they were typed in; this is the unit they are asked for.</source>
<translation type="unfinished"></translation></message>
<message><source>Vascular surgery</source>
<translation type="unfinished"></translation></message>
<message><source>Version</source>
<translation type="unfinished"></translation></message>
<message><source>Vessel diameter</source>
<translation type="unfinished"></translation></message>
<message><source>Vital signs</source>
<translation type="unfinished"></translation></message>
<message><source>Vocabularies</source>
<translation type="unfinished"></translation></message>
<message><source>Volume</source>
<translation type="unfinished"></translation></message>
<message><source>Way in</source>
<translation type="unfinished"></translation></message>
<message><source>Wed</source>
<translation type="unfinished"></translation></message>
<message><source>Wednesday</source>
<translation type="unfinished"></translation></message>
<message><source>Weight</source>
<translation type="unfinished"></translation></message>
<message><source>Weight / height</source>
<translation type="unfinished"></translation></message>
<message><source>weight?</source>
<translation type="unfinished"></translation></message>
<message><source>Went to</source>
<translation type="unfinished"></translation></message>
<message><source>What and why</source>
<translation type="unfinished"></translation></message>
<message><source>What is missing</source>
<translation type="unfinished"></translation></message>
<message><source>What is missing before {start}</source>
<translation type="unfinished"></translation></message>
<message><source>What rests on what</source>
<translation type="unfinished"></translation></message>
<message><source>What the content pack says</source>
<translation type="unfinished"></translation></message>
<message><source>What to print</source>
<translation type="unfinished"></translation></message>
<message><source>What was said or found</source>
<translation type="unfinished"></translation></message>
<message><source>What you typed is kept in this window.</source>
<translation type="unfinished"></translation></message>
<message><source>What you typed up to now is kept. If it happens again, close and open the program, and send the details to whoever looks after it. They hold no patient data.</source>
<translation type="unfinished"></translation></message>
<message><source>When and where</source>
<translation type="unfinished"></translation></message>
<message><source>Where published rules differ one leads; the others are still shown. In force at once.</source>
<translation type="unfinished"></translation></message>
<message><source>Why</source>
<translation type="unfinished"></translation></message>
<message><source>Why: {title}</source>
<translation type="unfinished"></translation></message>
<message><source>Wire</source>
<translation type="unfinished"></translation></message>
<message><source>wire {size} in</source>
<translation type="unfinished"></translation></message>
<message><source>with caution</source>
<translation type="unfinished"></translation></message>
<message><source>Write a whole number.</source>
<translation type="unfinished"></translation></message>
<message><source>Write day and time as {example}.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the day as {example}.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the name of the person who signs.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the smaller number first, as in 500-700.</source>
<translation type="unfinished"></translation></message>
<message><source>Write the time as 08:00.</source>
<translation type="unfinished"></translation></message>
<message><source>Written to every new record, from the next start on.</source>
<translation type="unfinished"></translation></message>
<message><source>X</source>
<translation type="unfinished"></translation></message>
<message><source>Y yes, N no, A not applicable, arrows move</source>
<translation type="unfinished"></translation></message>
<message><source>Years. Older ones are marked in the catalog and in explanations. Empty: none is.</source>
<translation type="unfinished"></translation></message>
<message><source>Yes</source>
<translation type="unfinished"></translation></message>
<message><source>yes</source>
<translation type="unfinished"></translation></message>
<message><source>yes, not graded</source>
<translation type="unfinished"></translation></message>
<message><source>yesterday</source>
<translation type="unfinished"></translation></message>
<message><source>{age} y {sex}</source>
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
<message><source>{day} ({age} y) {sex}</source>
<translation type="unfinished"></translation></message>
<message><source>{dose} of {limit} mg</source>
<translation type="unfinished"></translation></message>
<message><source>{field}, person {number}</source>
<translation type="unfinished"></translation></message>
<message><source>{first} to {last}</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{found} of {n} cases</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{group}: {title}, {n} entries</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{label} cannot be used: {error}.</source>
<translation type="unfinished"></translation></message>
<message><source>{label}: {text} is not a whole number.</source>
<translation type="unfinished"></translation></message>
<message><source>{left} mL left to {limit} mL ({why})</source>
<translation type="unfinished"></translation></message>
<message><source>{low} to {high}</source>
<translation type="unfinished"></translation></message>
<message><source>{month}: {cases} cases, {embolizations} embolizations</source>
<translation type="unfinished"></translation></message>
<message><source>{name} has no code.</source>
<translation type="unfinished"></translation></message>
<message><source>{name} signed an earlier version on {date}; this one is not signed.{note}</source>
<translation type="unfinished"></translation></message>
<message><source>{name} stays in the records as cancelled, with your reason.</source>
<translation type="unfinished"></translation></message>
<message><source>{name} to first device {minutes} min</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: take away</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: {count} cases, median {median} mGy</source>
<translation type="unfinished"></translation></message>
<message><source>{name}: {status}</source>
<translation type="unfinished"></translation></message>
<message><source>{n} answers stop this phase</source>
<translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} cases</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} cases cancelled</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} caution</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} caution fewer</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} caution more</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} days after this procedure.</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} info</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} never planned</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed fewer</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} not assessed more</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} ok</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} points of the risk summary</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} stop</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} stop fewer</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} stop more</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>{n} with stops</source>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
<message><source>{part}, through {through}, {result}. {why}</source>
<translation type="unfinished"></translation></message>
<message><source>{passed} of {count} give what they expect.</source>
<translation type="unfinished"></translation></message>
<message><source>{path} cannot be written: {strerror}.</source>
<translation type="unfinished"></translation></message>
<message><source>{path} could not be written.</source>
<translation type="unfinished"></translation></message>
<message><source>{phase}: {done} of {total} answered</source>
<translation type="unfinished"></translation></message>
<message><source>{points}: show or hide</source>
<translation type="unfinished"></translation></message>
<message><source>{procedures} procedures, {sources} sources</source>
<translation type="unfinished"></translation></message>
<message><source>{readiness} percent ready</source>
<translation type="unfinished"></translation></message>
<message><source>{ready} of {count} available</source>
<translation type="unfinished"></translation></message>
<message><source>{replace}.pdf</source>
<translation type="unfinished"></translation></message>
<message><source>{size} G needle</source>
<translation type="unfinished"></translation></message>
<message><source>{test} taken at</source>
<translation type="unfinished"></translation></message>
<message><source>{test} unit</source>
<translation type="unfinished"></translation></message>
<message><source>{time}  Procedure starts</source>
<translation type="unfinished"></translation></message>
<message><source>{time} on</source>
<translation type="unfinished"></translation></message>
<message><source>{title} ({id}), version {version}</source>
<translation type="unfinished"></translation></message>
<message><source>{title}, page {number} of {of}</source>
<translation type="unfinished"></translation></message>
<message><source>{topic} rules</source>
<translation type="unfinished"></translation></message>
<message><source>{weekday} {day} {month} {year}</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: held</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: last dose</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: new</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: not any more</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: {now} (was {was})</source>
<translation type="unfinished"></translation></message>
<message><source>{what}: {word} no later than this</source>
<translation type="unfinished"></translation></message>
<message><source>{words} (proposed)</source>
<translation type="unfinished"></translation></message>
<message><source>“{text}” is not a number.</source>
<translation type="unfinished"></translation></message>
<message><source>“{text}” is not in the list: pick one of it.</source>
<translation type="unfinished"></translation></message>
<message><source>“{value}” does not fit {field}.</source>
<translation type="unfinished"></translation></message>
<message><source>† Known from the publication but not read again for this pack: check it.</source>
<translation type="unfinished"></translation></message>
<message><source>† The figure is known from the publication but has not been read again for this content pack.</source>
<translation type="unfinished"></translation></message>
</context>
</TS>

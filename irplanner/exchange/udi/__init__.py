"""Device barcodes: GS1 (through biip, with the checks it leaves out), HIBC and ICCBBA ISBT 128.

Source of the three formats: UDI formats by FDA-accredited issuing agency; see each module.
"""

"""The batch room: a folder of files goes in, a folder of results comes out.

How do ten thousand files get through, and what happens when one breaks? Files are found (`discovery`), planned against
what is already known (`plan`), analysed in processes of their own (`pool`, `analysis_process`), kept in a database
(`store`) and told on the way (`progress`). This room does not know what a settlement is: an answer is a word that is
counted, a report a text that is kept. What is made of the kept reports belongs to `analyzer.portfolio`.
"""

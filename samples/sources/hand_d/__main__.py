"""python -m hand_d FOLDER [PREFIX...]: writes the samples (run from the folder that holds hand_d)."""
import sys
from pathlib import Path
from . import SAMPLES

for name, make in SAMPLES.items():
    if not sys.argv[2:] or name.startswith(tuple(sys.argv[2:])):
        make(Path(sys.argv[1]) / name)
        print(name)

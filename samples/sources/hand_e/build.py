"""Driver: builds the samples (all, or those whose name starts with an argument) into ../files."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from hand_e import SAMPLES

OUT = Path(__file__).resolve().parents[1] / "files"
for name, make in SAMPLES.items():
    if len(sys.argv) == 1 or any(name.startswith(a) for a in sys.argv[1:]):
        make(OUT / name)
        print(name, (OUT / name).stat().st_size)

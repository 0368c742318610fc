"""What was done during a visit, for its receipt. Stored nowhere."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Journey:
    """The facts a receipt tells: ids of procedures, and how many papers."""

    procedures: list[str] = field(default_factory=list)
    pages_scanned: int = 0
    papers_handed_over: int = 0
    papers_received: int = 0
    pages_printed: int = 0

    def opened(self, procedure: str) -> None:
        """Note that the official site of a procedure was opened, once."""
        if procedure not in self.procedures:
            self.procedures.append(procedure)

"""Where a visitor writes who they are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.register import NAME_LENGTH
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone
from kiosk.ui.page import ColumnPage
from kiosk.ui.wording import explain


class IdentityPage(ColumnPage):
    """Two large fields. `named` gives them as they were typed."""

    named = Signal(str, str)  # family name, first names
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: Exception | None = None

        self.step = Label(Role.SMALL)
        self.title = Label(Role.TITLE)
        self.lead = Label(Role.LEAD)
        self.problem = NoticeBox(Tone.ERROR)
        self.family_label = Label(Role.STRONG)
        self.family_name = _field()
        self.first_label = Label(Role.STRONG)
        self.first_names = _field()
        self.hint = Label(Role.SMALL)
        self.family_label.setBuddy(self.family_name)
        self.first_label.setBuddy(self.first_names)
        self.column.addStretch(1)
        for part in (self.step, self.title, self.lead, self.problem):
            self.column.addWidget(part)
        for label, field in (
            (self.family_label, self.family_name),
            (self.first_label, self.first_names),
        ):
            self.column.addSpacing(4)
            self.column.addWidget(label)
            self.column.addWidget(field)
        self.column.addWidget(self.hint)
        self.column.addStretch(3)

        self.cancel = Button(Icon.BACK)
        self.go_on = Button(Icon.FORWARD, kind=Kind.PRIMARY)
        self.foot.add_start(self.cancel)
        self.foot.add_end(self.go_on)

        self.family_name.returnPressed.connect(self.first_names.setFocus)
        self.first_names.returnPressed.connect(self._on_go_on)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.cancelled)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Who are you?"))
        self.step.setText(self.tr("Step 1 of 2"))
        self.title.setText(self.tr("Who are you?"))
        self.lead.setText(
            self.tr(
                "Write your name as it is on your papers. Then you sign a register."
            )
        )
        self.family_label.setText(self.tr("Family name"))
        self.first_label.setText(self.tr("First names"))
        self.family_name.setAccessibleName(self.tr("Family name"))
        self.first_names.setAccessibleName(self.tr("First names"))
        self.hint.setText(
            self.tr("If you have only one name, write it in both places.")
        )
        self.cancel.setText(self.tr("Cancel"))
        self.go_on.setText(self.tr("Continue"))
        self._tell()

    def start_over(self) -> None:
        """Forget what was typed: another person may stand here."""
        for field in (self.family_name, self.first_names):
            field.clear()
        self._error = None
        self._tell()

    def show_error(self, error: Exception) -> None:
        self._error = error
        self._tell(aloud=True)
        self.body.show_widget(self.problem)

    def start_again(self) -> None:
        self.family_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, *, aloud: bool = False) -> None:
        if self._error is None:
            self.problem.say("")
        else:
            self.problem.say(*explain(self._error), aloud=aloud)
        for field in (self.family_name, self.first_names):
            wrong = self._error is not None and not field.text().strip()
            field.setProperty("wrong", wrong)
            field.style().polish(field)

    def _on_go_on(self) -> None:
        self._error = None
        self._tell()
        self.named.emit(self.family_name.text(), self.first_names.text())


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(NAME_LENGTH)
    # No menu of copy and paste: what one visitor copies is not for the next.
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
    )
    return field

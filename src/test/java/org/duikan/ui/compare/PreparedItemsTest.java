package org.duikan.ui.compare;

import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.judging.JudgingModel;
import org.duikan.ui.judging.KeptJudgements;
import org.duikan.ui.notes.KeptNotes;
import org.duikan.ui.review.KeptDecisions;
import org.junit.jupiter.api.Test;

class PreparedItemsTest {

    @Test
    void itemsAreListedWhileTheTwoTextsAreRead() {
        Toolkit.start();
        JudgingModel[] judging = new JudgingModel[1];
        ViewWindow window =
                ViewWindow.open(
                        context -> {
                            judging[0] = KeptJudgements.model(context);
                            return new CompareView(
                                    context,
                                    KeptDecisions.review(),
                                    Desks.FIXED,
                                    judging[0],
                                    KeptNotes.model(context));
                        },
                        Desks.reprint());

        Toolkit.until("the items are listed", () -> judging[0].judged().isPresent());
        window.close();
    }
}

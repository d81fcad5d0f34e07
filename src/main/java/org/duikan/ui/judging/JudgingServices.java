package org.duikan.ui.judging;

import org.duikan.collation.IgnoreChoices;
import org.duikan.collation.JudgementRepository;

import java.time.InstantSource;
import java.util.Objects;

/// What judging needs of the rest of the program.
///
/// @param judgements the record of judgements
/// @param ignored what need not be judged
/// @param clock tells when something was judged
/// @param author who judges, as the system says; may be empty
public record JudgingServices(
        JudgementRepository judgements, IgnoreChoices ignored, InstantSource clock, String author) {

    public JudgingServices {
        Objects.requireNonNull(judgements);
        Objects.requireNonNull(ignored);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(author);
    }
}

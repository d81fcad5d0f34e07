package org.duikan.structure;

import org.duikan.document.MatterLine;
import org.duikan.document.MatterLine.Role;

import java.util.ArrayList;
import java.util.List;

/// The name and date under a text that attachments follow: no part of its last clause.
///
/// GB/T 9704-2012, 7.3.5.1: “发文机关署名…成文日期”.
final class SignatureLine {

    private SignatureLine() {}

    static boolean at(List<Paragraph> body, int index) {
        Paragraph line = body.get(index);
        if (line.isLabelled() || line.page() || !line.isHeading()) {
            return false;
        }
        Role role = MatterRoles.of(line);
        boolean dated = index + 1 < body.size() && MatterRoles.of(body.get(index + 1)) == Role.DATE;
        return role == Role.DATE && isBelowName(body, index) || role == Role.ISSUER && dated;
    }

    private static boolean isBelowName(List<Paragraph> body, int index) {
        return index > 0 && MatterRoles.of(body.get(index - 1)) == Role.ISSUER;
    }

    /// The signatures that stand inside the body.
    static List<MatterLine> of(List<Paragraph> body) {
        List<MatterLine> lines = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (at(body, i)) {
                lines.add(new MatterLine(MatterRoles.of(body.get(i)), body.get(i).text()));
            }
        }
        return lines;
    }
}

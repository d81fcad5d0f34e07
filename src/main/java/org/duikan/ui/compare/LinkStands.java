package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.review.LinkStand;

import java.util.ArrayList;
import java.util.List;

/// The links that a row shows, one for each pair of units the reader can decide about.
final class LinkStands {

    private LinkStands() {}

    static List<LinkStand> of(CompareRow row, Desk desk) {
        List<LinkStand> stands = new ArrayList<>();
        for (int i = 0; i < desk.witnesses().size(); i++) {
            FacingCell cell = row.facing().witnesses().get(i);
            desk.witnesses()
                    .get(i)
                    .reviewed()
                    .ifPresent(
                            about ->
                                    links(cell).stream()
                                            .map(about.comparison().links()::get)
                                            .map(link -> LinkStand.of(about, link))
                                            .forEach(stands::add));
        }
        return stands;
    }

    private static List<Integer> links(FacingCell cell) {
        return switch (cell) {
            case FacingCell.Units units when units.link() >= 0 && !units.faint() ->
                    List.of(units.link());
            case FacingCell.MovedTo moved -> List.of(moved.link());
            case FacingCell.Related related -> related.links();
            default -> List.of();
        };
    }
}

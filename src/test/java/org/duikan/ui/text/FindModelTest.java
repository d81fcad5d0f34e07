package org.duikan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.text.TextSpan;
import org.junit.jupiter.api.Test;

class FindModelTest {

    @Test
    void findsWhateverTheWidthAndWhiteSpace() {
        FindModel find = model("布局 6G 网络|布局６Ｇ网络");

        find.find("6g网络");

        assertThat(find.hits())
                .containsExactly(
                        new FindModel.Hit(0, 0, new TextSpan(3, 8)),
                        new FindModel.Hit(0, 1, new TextSpan(2, 6)));
    }

    @Test
    void findsTheVeryLettersWhereAsked() {
        FindModel find = model("布局 6G 网络|布局６Ｇ网络");

        find.foldingProperty().set(false);
        find.find("６Ｇ");

        assertThat(find.hits()).containsExactly(new FindModel.Hit(0, 1, new TextSpan(2, 4)));
    }

    @Test
    void goesRoundInBothDirections() {
        FindModel find = model("数据|数据", "数据|无");
        find.find("数据");

        assertThat(find.current()).isEqualTo(-1);
        find.next();
        assertThat(find.current()).isZero();
        find.previous();
        assertThat(find.current()).isEqualTo(2);
        find.next();
        assertThat(find.current()).isZero();
    }

    @Test
    void startsAtTheLastWhenGoingBack() {
        FindModel find = model("数据|数据");
        find.find("数据");

        find.previous();

        assertThat(find.current()).isEqualTo(1);
    }

    @Test
    void passesOverRepeatedCellsAndWordsOfTheInterface() {
        FindModel find = model("~数据|数据");

        find.find("数据");

        assertThat(find.hits()).containsExactly(new FindModel.Hit(0, 1, new TextSpan(0, 2)));
        assertThat(find.in(0, 1)).hasSize(1);
        assertThat(find.in(0, 0)).isEmpty();
    }

    @Test
    void saysWhereItStands() {
        FindModel find = model("数据|数据");
        var status = FindStatus.of(find, Texts.in(Texts.CHINESE));

        assertThat(status.getValue()).isEmpty();
        find.find("数据");
        assertThat(status.getValue()).isEqualTo("0/2");
        find.next();
        assertThat(status.getValue()).isEqualTo("1/2");
        find.find("没有");
        assertThat(status.getValue()).isEqualTo("未找到");
        find.find("");
        assertThat(status.getValue()).isEmpty();
    }

    private static FindModel model(String... rows) {
        return new FindModel(new WrittenGrid(rows), JobRunner.sameThread());
    }
}

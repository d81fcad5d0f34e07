package org.duikan.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PolicyFieldsTest {
    private final PolicyFields fields = PolicyFields.shipped();

    private List<String> words(String text) {
        String plain = PlainText.of(text).text();
        return fields.find(plain).stream().map(h -> plain.substring(h.from(), h.to())).toList();
    }

    @Test
    void longerWordHidesTheShorter() {
        assertThat(words("推动智慧城市建设")).containsExactly("智慧城市");
    }

    @Test
    void differentWordsTellOneField() {
        assertThat(fields.find("银行").getFirst().fields())
                .isEqualTo(fields.find("保险").getFirst().fields());
    }

    @Test
    void traditionalAndFullWidthPrintsAreRead() {
        assertThat(words("發展５Ｇ產業、養老服務")).containsExactly("5g", "养老");
    }

    @Test
    void itemsOfALongEnumerationWeighLess() {
        assertThat(fields.find("发展教育")).allMatch(h -> h.weight() == 1);
        assertThat(fields.find("在教育、医疗、能源、交通等领域应用")).hasSize(4).allMatch(h -> h.weight() == 0.5);
    }

    @Test
    void everyWordIsFoundByItself() {
        assertThat(fields.count()).isGreaterThan(70);
        for (String line : ResourceLines.of("policy-fields.txt")) {
            for (String word : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
                assertThat(words(word)).as(word).hasSize(1);
            }
        }
    }
}

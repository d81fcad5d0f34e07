package org.duikan.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.i18n.Texts;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

class CallLanguageTest {

    @Test
    void isWhatTheCallAsksForWhereverItStands() {
        assertThat(language("compare", "a", "--lang", "en")).isEqualTo(Texts.ENGLISH);
        assertThat(language("--lang=zh", "list")).isEqualTo(Texts.CHINESE);
        assertThat(CallLanguage.of(new String[] {"list", "--lang"})).isEmpty();
        assertThat(CallLanguage.of(new String[] {"--lang", "fr", "list"})).isEmpty();
    }

    private static Locale language(String... arguments) {
        return CallLanguage.of(arguments).orElseThrow();
    }

    @Test
    void isElseWhatTheEnvironmentNamesFirst() {
        assertThat(ofSystem(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Texts.CHINESE);
        assertThat(ofSystem(Map.of("LANG", "zh_CN", "LC_ALL", "C"))).isEqualTo(Texts.ENGLISH);
        assertThat(ofSystem(Map.of("LANGUAGE", "zh:en", "LC_ALL", "C"))).isEqualTo(Texts.CHINESE);
        assertThat(ofSystem(Map.of("LANG", "C", "LC_MESSAGES", "zh_TW"))).isEqualTo(Texts.CHINESE);
        assertThat(ofSystem(Map.of("LANG", ""))).isEqualTo(Locale.KOREAN);
    }

    private static Locale ofSystem(Map<String, String> environment) {
        return CallLanguage.ofSystem(environment, Locale.KOREAN);
    }
}

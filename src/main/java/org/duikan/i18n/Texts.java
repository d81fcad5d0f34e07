package org.duikan.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one language. A key is `bundle.name`: `compare.moved-from` stands in
/// `compare_zh.properties` and `compare_en.properties`, as `moved-from`. Values are [MessageFormat]
/// patterns.
public final class Texts {
    /// Simplified Chinese, the first language of the interface.
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /// English, the second.
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Locale locale;

    /// Patterns by key: reading one takes longer than filling it in, and a table of ten thousand
    /// rows fills in the same few.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /// The texts for a language; any but English gives Chinese.
    public static Texts in(Locale wanted) {
        return new Texts("en".equals(wanted.getLanguage()) ? ENGLISH : CHINESE);
    }

    public Locale locale() {
        return locale;
    }

    /// @throws java.util.MissingResourceException where there is no such text
    public String get(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, this::read);
        synchronized (format) { // it cannot be used by two threads at once
            return format.format(arguments);
        }
    }

    private MessageFormat read(String key) {
        int dot = key.indexOf('.');
        ResourceBundle bundle =
                ResourceBundle.getBundle("org.duikan.i18n." + key.substring(0, dot), locale);
        return new MessageFormat(bundle.getString(key.substring(dot + 1)), locale);
    }
}

package org.tsagaan.simulator.page;

/** What all pages have around them, and the pages that only say something. */
final class Layout {
    private static final Template LAYOUT = Template.named("layout.html");
    private static final Template MESSAGE = Template.named("message.html");

    private Layout() {}

    static String page(Words words, String title, String content) {
        return LAYOUT.with(words).put("title", title).put("content", content).html();
    }

    /** A page with a sentence and, where there is one, a way back. */
    static String message(Words words, String key, String link) {
        return message(words, words.of(key + ".title"), words.of(key + ".text"), link);
    }

    static String message(Words words, String title, String text, String link) {
        String way =
                link.isEmpty()
                        ? ""
                        : "<p><a href=\"%s\">%s</a></p>"
                                .formatted(
                                        Template.escape(link), Template.escape(words.of("back")));
        String content =
                MESSAGE.with(words).put("title", title).put("text", text).put("link", way).html();
        return page(words, title, content);
    }
}

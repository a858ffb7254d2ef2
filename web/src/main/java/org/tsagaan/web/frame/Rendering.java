package org.tsagaan.web.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Renders views whole, so that a template that fails never leaves half a page. */
public final class Rendering {
    private static final String TEMPLATES = "org.tsagaan.web.template";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Rendering.class.getClassLoader(), TEMPLATES);

    private Rendering() {}

    /** The page of a view in UTF-8. */
    public static byte[] render(View view, PageContext page) {
        var output = new Utf8ByteOutput();
        ENGINE.render(view.template(), Map.of("page", page, "view", view), output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return bytes.toByteArray();
    }
}

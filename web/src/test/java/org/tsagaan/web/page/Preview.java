package org.tsagaan.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Assets;
import org.tsagaan.web.frame.CsrfToken;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.Rendering;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.frame.SignedIn;
import org.tsagaan.web.frame.View;

/** Pages rendered without a server, for tests. */
public final class Preview {
    private Preview() {}

    /** The context of a stranger's request. */
    public static PageContext stranger(Language language) {
        return of(language, null);
    }

    /** The context of a request by a person signed in. */
    public static PageContext of(Language language, @Nullable SignedIn person) {
        return new PageContext(
                language,
                person,
                CsrfToken.of(null),
                3,
                "preview-1",
                RequestPath.of("/preview", "q=a"),
                true,
                new Assets(Preview::open),
                "https://market.example");
    }

    /** The page of a view. */
    public static String render(View view, PageContext page) {
        return new String(Rendering.render(view, page), StandardCharsets.UTF_8);
    }

    private static @Nullable InputStream open(String path) {
        var vendored = Path.of("target/vendor", path.replaceFirst("^/assets/vendor/", ""));
        var file = path.startsWith("/assets/vendor/") ? vendored : Path.of("src/main/webapp", path);
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

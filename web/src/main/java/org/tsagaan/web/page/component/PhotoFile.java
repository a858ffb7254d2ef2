package org.tsagaan.web.page.component;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.tsagaan.kernel.StoredFiles;

/**
 * Hands out a picture. A browser keeps it and asks each time whether it is still shown: what
 * moderation hides is gone at once.
 */
public final class PhotoFile {

    /** What pictures of pages are kept as; those from before it was so, as JPEG. */
    public static final String WEBP = "image/webp";

    public static final String JPEG = "image/jpeg";

    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};

    private PhotoFile() {}

    /** The file, or that the browser has it. */
    public static Response answer(StoredFiles.Opened file, Request request) {
        EntityTag tag = new EntityTag(file.digest());
        CacheControl asking = new CacheControl();
        asking.setNoCache(true);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null
                        ? Response.ok(file.path().toFile(), type(file))
                                .header("Content-Disposition", "inline")
                        : known)
                .cacheControl(asking)
                .tag(tag)
                .build();
    }

    private static String type(StoredFiles.Opened file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return Arrays.equals(in.readNBytes(RIFF.length), RIFF) ? WEBP : JPEG;
        } catch (IOException e) {
            throw new UncheckedIOException("A picture can not be read", e);
        }
    }
}

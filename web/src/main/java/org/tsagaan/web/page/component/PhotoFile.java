package org.tsagaan.web.page.component;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.tsagaan.kernel.StoredFiles;

/**
 * Hands out a picture. A browser keeps it and asks each time whether it is still shown: what
 * moderation hides is gone at once.
 */
public final class PhotoFile {

    public static final String TYPE = "image/jpeg";

    private PhotoFile() {}

    /** The file, or that the browser has it. */
    public static Response answer(StoredFiles.Opened file, Request request) {
        EntityTag tag = new EntityTag(file.digest());
        CacheControl asking = new CacheControl();
        asking.setNoCache(true);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null
                        ? Response.ok(file.path().toFile(), TYPE)
                                .header("Content-Disposition", "inline")
                        : known)
                .cacheControl(asking)
                .tag(tag)
                .build();
    }
}

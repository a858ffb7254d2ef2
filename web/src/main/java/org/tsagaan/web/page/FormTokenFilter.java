package org.tsagaan.web.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.CsrfToken;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/** Lets a page's POST pass only with the token of its own form: as a field, or as a header. */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
public class FormTokenFilter implements ContainerRequestFilter {
    private static final Pattern FIELD = Pattern.compile("(?:^|&)_csrf=([0-9a-f]{32})(?:&|$)");
    private static final Pattern PART =
            Pattern.compile("name=\"_csrf\"(?:\r\n[^\r\n]+)*\r\n\r\n([0-9a-f]{32})\r\n");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!isForm(request)) {
            return;
        }
        if (request.hasEntity() && !isReadable(request.getMediaType())) {
            throw new FaultException(Fault.of(415, "unsupported-media-type"));
        }
        if (!isOurs(request)) {
            throw new FaultException(Fault.of(403, "form-expired"));
        }
    }

    private static boolean isForm(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> !path.startsWith("api/") && !path.startsWith("webhooks/");
        };
    }

    private static boolean isOurs(ContainerRequestContext request) throws IOException {
        var cookie = request.getCookies().get(CsrfToken.COOKIE);
        var sent = sent(request);
        return cookie != null
                && sent != null
                && MessageDigest.isEqual(bytes(cookie.getValue()), bytes(sent));
    }

    private static @Nullable String sent(ContainerRequestContext request) throws IOException {
        var header = request.getHeaderString(CsrfToken.HEADER);
        if (header != null || !request.hasEntity()) {
            return header;
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var pattern = isMultipart(request.getMediaType()) ? PART : FIELD;
        var found = pattern.matcher(new String(body, StandardCharsets.ISO_8859_1));
        return found.find() ? found.group(1) : null;
    }

    /** What a browser's form sends; a page reads nothing else. */
    private static boolean isReadable(@Nullable MediaType media) {
        return isMultipart(media)
                || (media != null
                        && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media));
    }

    private static boolean isMultipart(@Nullable MediaType media) {
        return media != null && media.getType().equals("multipart");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

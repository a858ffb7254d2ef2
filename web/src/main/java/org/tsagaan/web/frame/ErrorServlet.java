package org.tsagaan.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Answers the errors of the container itself, which never reach JAX-RS, in our own words. */
public final class ErrorServlet extends HttpServlet {
    @Inject private transient PageContexts contexts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var fault = Faults.ofStatus(status(request));
        response.setStatus(fault.status());
        response.setHeader("Cache-Control", "no-store");
        if (FaultResponse.isApi(asked(request))) {
            write(response, ProblemJson.MEDIA_TYPE, problem(fault, request));
        } else {
            var page = contexts.of(request);
            write(response, "text/html", Rendering.render(new ErrorView(fault), page));
        }
    }

    private static byte[] problem(Fault fault, HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        return ProblemJson.of(fault, language, asked(request), RequestId.of(request))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The error page is not a page of its own: asked for directly, it does not exist. */
    private static int status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return request.getDispatcherType() == DispatcherType.ERROR && code instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String asked(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : Objects.toString(original);
    }

    private static void write(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

package org.tsagaan.web.api.seller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Dispatch;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.ProblemJson;
import org.tsagaan.web.frame.ReaderLanguage;

/** Tells a seller that the gate stopped a dispatch: lines were held, so the answer is kept. */
final class StoppedDispatch {
    private StoppedDispatch() {}

    static Reply reply(Dispatch.Stopped stopped, HttpServletRequest request) {
        var lines = stopped.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var reasons = Refusal.of("problem.dispatch-stopped.detail", stopped.reasons());
        var errors =
                Refused.STATE
                        .fault(List.of(reasons.about("lines/" + lines)), ReaderLanguage.of(request))
                        .errors();
        var fault = Fault.of(409, "dispatch-stopped").withErrors(errors);
        return new Reply.Done(409, ProblemJson.MEDIA_TYPE, "", ProblemJson.of(fault, request));
    }
}

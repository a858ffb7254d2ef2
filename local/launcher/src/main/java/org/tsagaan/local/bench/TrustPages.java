package org.tsagaan.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.local.Http;

/** Addresses of lots' trust pages, as the codes on their packages have them. */
record TrustPages(int port) {
    private static final Pattern CODE = Pattern.compile("href=\"(/01/[^\"]+)\"");

    /** Of the first lot on each of these offers' pages. */
    List<Wrk.Call> list(List<Long> offers) {
        List<Wrk.Call> calls = new ArrayList<>();
        try (Http http = new Http()) {
            for (long offer : offers) {
                String page =
                        http.find("http://127.0.0.1:" + port + "/products/" + offer)
                                .map(Http.Answer::body)
                                .orElse("");
                Matcher code = CODE.matcher(page);
                if (code.find()) {
                    calls.add(Wrk.Call.get(code.group(1).replace("&amp;", "&")));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return calls;
    }
}

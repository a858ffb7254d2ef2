package org.tsagaan.simulator.page;

/**
 * What a browser is answered with.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param location where to go instead; empty where this is it
 * @param body the text
 */
public record PageReply(int status, String type, String location, String body) {
    static PageReply html(int status, String body) {
        return new PageReply(status, "text/html; charset=utf-8", "", body);
    }

    static PageReply see(String location) {
        return new PageReply(303, "text/plain; charset=utf-8", location, "");
    }

    static PageReply file(String type, String body) {
        return new PageReply(200, type, "", body);
    }
}

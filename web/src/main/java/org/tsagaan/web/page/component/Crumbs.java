package org.tsagaan.web.page.component;

import java.util.List;

/**
 * Where a page stands, from the first page down to itself.
 *
 * @param way the pages above it, the highest first
 * @param here what this page is called
 */
public record Crumbs(List<Crumb> way, String here) {
    public Crumbs {
        way = List.copyOf(way);
    }

    /** A page above, and where it is. */
    public record Crumb(String name, String href) {}

    /** The way to a page. */
    public static Crumbs to(String here, Crumb... way) {
        return new Crumbs(List.of(way), here);
    }
}

package org.cdop.casefile;

/**
 * What to look for in the case list.
 *
 * @param state  state, "open", or empty for all
 * @param panel  panel's code or empty
 * @param words  number, name or NHS number, or part of one
 * @param sort   number, name, died, state or due
 * @param size   at most 200
 */
public record CaseSearch(String state, String panel, String words, boolean lateOnly, String sort, boolean descending, int page, int size) {

    public CaseSearch {
        state = state == null ? "" : state.strip();
        panel = panel == null ? "" : panel.strip();
        words = words == null ? "" : words.strip();
        sort = sort == null || sort.isBlank() ? "number" : sort;
        page = Math.max(0, page);
        size = Math.min(200, Math.max(1, size));
    }
}

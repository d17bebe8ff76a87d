package org.cdop.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API: the same services as the pages, with no rule of its own. Described by {@code openapi.json}. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}

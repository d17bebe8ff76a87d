package org.cdop.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One visitor of the system who speaks plain HTTP: own cookies, no redirect followed. */
public final class Site {

    private static final Map<String, Site> KNOWN = new ConcurrentHashMap<>();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
        .connectTimeout(Duration.ofSeconds(10)).build();

    /** Address of the system under test, without a slash at the end. */
    public static String address() {
        return OneServer.server().address();
    }

    public static URI uri(String path) {
        return URI.create(address() + path);
    }

    /** A person of the demonstration who has signed in. */
    public static Site signedIn(String account) {
        Site site = new Site();
        HttpResponse<String> answer = site.signIn(account, OneServer.PASSWORD, "/privacy");
        if (answer.statusCode() != 302) {
            throw new AssertionError(account + " could not sign in: " + answer.statusCode());
        }
        return site;
    }

    /** A person of the demonstration who signed in before, or signs in now: for those who do not sign out. Telling a password takes its time on purpose. */
    public static Site knownAs(String account) {
        return KNOWN.compute(account, (name, site) -> site != null && site.get("/keepalive").statusCode() == 204 ? site : signedIn(name));
    }

    /** Sends the sign-in form as a browser without scripts would. */
    public HttpResponse<String> signIn(String account, String password, String path, String... headers) {
        String form = Map.of("signIn", "signIn", "signIn:name", account, "signIn:password", password, "signIn:go", "Sign in",
                "jakarta.faces.ViewState", "stateless", "return", path).entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return post("/sign-in", form, all);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** For what takes minutes, such as a large file. */
    HttpResponse<String> postPatiently(String path, String body, String... headers) {
        return send(request(path, headers).timeout(Duration.ofMinutes(10)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> getPatiently(String path, String... headers) {
        return send(request(path, headers).timeout(Duration.ofMinutes(10)).GET());
    }

    public HttpResponse<String> put(String path, String body, String... headers) {
        return send(request(path, headers).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The server does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

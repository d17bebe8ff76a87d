package org.cdop.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds free ports, and refuses those that somebody else listens on. */
final class Ports {

    private Ports() {
    }

    /** A port of this machine's own address that nobody listens on just now. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a port that is taken; {@code variable} is what the person can set to choose another. */
    static void needFree(String variable, String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchFailed(why(variable, address, port), e);
        }
    }

    private static String why(String variable, String address, int port) {
        if (!canListen(address)) {
            return address + " is no address of this machine: check HTTP_ADDRESS.";
        }
        if (port < 1024) {
            return "Port " + port + " on " + address + " is taken by another program or kept for the administrator of this machine:"
                + " choose one above 1023 with " + variable + ".";
        }
        return "Port " + port + " on " + address + " is taken by another program: stop that, or choose another port with "
            + variable + ".";
    }

    private static boolean canListen(String address) {
        try (ServerSocket any = new ServerSocket()) {
            any.bind(new InetSocketAddress(address, 0));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

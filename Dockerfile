# The server as a small image: one static program, data and pages inside, nothing else, and no root.
FROM golang:1.26 AS build
WORKDIR /src
# Modules first: they change less often than the code, and this layer is kept while they do not.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o /alliance-atlas .

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /alliance-atlas /alliance-atlas
COPY LICENSE /LICENSE
# Within a container every address is the right one: what is reachable is decided by the ports that are published.
ENV ATLAS_LISTEN=0.0.0.0:8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 CMD ["/alliance-atlas", "healthcheck"]
ENTRYPOINT ["/alliance-atlas"]

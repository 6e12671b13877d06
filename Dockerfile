# The assistant in a container. Not built where it was written, for want of an engine: try it before you rely on it.
#   docker build -t partnership-assistant .
#   docker run -p 127.0.0.1:3000:3000 -v ./corpus:/data/corpus:ro -v assistant-data:/data partnership-assistant

# hnswlib-node is compiled here, for the same Node and Debian as below.
FROM node:22-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/models ./models
# Where index and feedback are written; texts may be mounted read-only below it.
RUN mkdir -p /data/corpus /data/index /data/feedback && chown -R node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 \
    CORPUS_DIR=/data/corpus INDEX_DIR=/data/index FEEDBACK_DIR=/data/feedback
USER node
VOLUME /data
EXPOSE 3000
# Ready: an index is open and the model is warm. The first start builds the index, which may take minutes.
HEALTHCHECK --interval=15s --timeout=3s --start-period=10m \
    CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node as the first process gets SIGTERM and ends running replies.
CMD ["node", "dist/scripts/serve.js"]

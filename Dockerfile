# One image for the assistant and the workers; compose.yaml says which of them a container is.
FROM node:26-bookworm-slim AS base
WORKDIR /tandem
RUN npm install --global pnpm@12.21.0
COPY . .

FROM base AS pages
RUN pnpm install --frozen-lockfile && pnpm --filter @tandem/assistant run build

FROM base
ENV NODE_ENV=production
# The optional parts are the pinned Node (the image is one) and what builds and tests.
RUN pnpm install --frozen-lockfile --prod --no-optional
COPY --from=pages /tandem/apps/assistant/web/dist apps/assistant/web/dist
USER node
CMD ["node", "apps/assistant/src/main.ts"]

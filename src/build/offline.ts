import { VitePWA } from 'vite-plugin-pwa'

/** Keeps everything that was built on the device at the first visit. An update waits for the user's word. */
export const offline = () =>
  VitePWA({
    registerType: 'prompt',
    // Registered by src/app/updates.ts: the page's policy allows no inline script.
    injectRegister: false,
    // They are in dist, so globPatterns finds them.
    includeManifestIcons: false,
    manifest: {
      name: 'Sprintworth',
      short_name: 'Sprintworth',
      description: "What a public-sector team's sprints cost, beside what changed for people",
      lang: 'en-GB',
      // Relative to the manifest, so that any sub-folder works.
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#12436D',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*'],
      maximumFileSizeToCacheInBytes: 3_000_000,
      // Routes are in the hash, so the folder's own address is the only page; its neighbours are not ours.
      navigateFallback: null,
      ignoreURLParametersMatching: [/.*/],
      cleanupOutdatedCaches: true,
      // The page of the first visit too has all of the app when the network goes, without being loaded again.
      clientsClaim: true,
    },
  })
